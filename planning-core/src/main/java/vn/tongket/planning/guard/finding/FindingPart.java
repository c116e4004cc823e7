package vn.tongket.planning.guard.finding;

import java.util.Locale;

/** A part of the plan that a finding points to (thành phần thể thức). */
public enum FindingPart {
    ISSUER,
    NUMBER,
    PLACE,
    TYPE,
    TITLE,
    BASIS,
    OPENING,
    SECTION,
    CLOSING,
    TIME,
    VENUE,
    RECIPIENT,
    AUTHORITY,
    SIGNER_TITLE,
    SIGNER_NAME,
    MOTTO,
    PAGE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
