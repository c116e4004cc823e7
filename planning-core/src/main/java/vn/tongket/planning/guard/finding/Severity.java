package vn.tongket.planning.guard.finding;

import java.util.Locale;

/** How grave a finding is (mức độ): an error asks for a reason when the plan goes on all the same. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
