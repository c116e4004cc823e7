package vn.tongket.awards.finding;

import java.util.Locale;

/** What a finding does (mức độ): it stops the nomination, or it only warns. */
public enum Severity {
    BLOCK,
    WARN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
