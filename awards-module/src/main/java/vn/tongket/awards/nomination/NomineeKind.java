package vn.tongket.awards.nomination;

import java.util.Locale;

/** Whether a person or a collective is nominated (cá nhân, tập thể). */
public enum NomineeKind {
    PERSON,
    COLLECTIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
