package vn.tongket.awards.nomination.trait;

import java.util.Locale;

/** Gender of a person as the unit states it (giới tính); never guessed from a name. */
public enum Gender {
    FEMALE,
    MALE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
