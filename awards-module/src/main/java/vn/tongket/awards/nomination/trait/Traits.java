package vn.tongket.awards.nomination.trait;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** What the unit states about a person beyond name and position (thông tin cá nhân); all of it may be unknown. */
public record Traits(@Min(1900) @Max(2100) Integer birthYear, Gender gender, Duty duty) implements Serializable {

    public static final Traits UNKNOWN = new Traits(null, null, null);

    public Traits born(Integer year) {
        return birthYear == null ? new Traits(year, gender, duty) : this;
    }
}
