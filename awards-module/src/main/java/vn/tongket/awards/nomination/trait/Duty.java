package vn.tongket.awards.nomination.trait;

import java.util.Locale;

/** Whether a person leads or works directly (lãnh đạo, quản lý; trực tiếp), which the law asks to tell apart. */
public enum Duty {
    LEADING,
    DIRECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
