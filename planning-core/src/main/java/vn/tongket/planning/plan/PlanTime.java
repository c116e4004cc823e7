package vn.tongket.planning.plan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * When it takes place (thời gian): the plan's own words and, once it is known, the exact time.
 *
 * @param startsAt null as long as the time is approximate
 */
public record PlanTime(@Size(max = 1_000) String text, Instant startsAt, Instant endsAt) implements Serializable {

    /** PLN-7 The own words name a time that still has to be fixed. */
    public boolean approximate() {
        return text != null && startsAt == null;
    }
}
