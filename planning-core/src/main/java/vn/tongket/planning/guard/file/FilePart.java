package vn.tongket.planning.guard.file;

import vn.tongket.planning.guard.finding.FindingPart;

/**
 * A part of a paper as its file shows it (thành phần thể thức trên tệp), with the sizes in points that the decree gives
 * it, and whether it is bold or slanting; null where it leaves that open.
 */
enum FilePart {
    NATION(FindingPart.MOTTO, 12, 13, true, false),
    MOTTO(FindingPart.MOTTO, 13, 14, true, false),
    PARENT(FindingPart.ISSUER, 12, 13, false, false),
    ISSUER(FindingPart.ISSUER, 12, 13, true, false),
    NUMBER(FindingPart.NUMBER, 13, 13, null, false),
    PLACE(FindingPart.PLACE, 13, 14, null, true),
    TYPE(FindingPart.TYPE, 13, 14, true, false),
    TITLE(FindingPart.TITLE, 13, 14, true, false),
    BASIS(FindingPart.BASIS, 13, 14, null, true),
    TEXT(FindingPart.SECTION, 13, 14, null, null),
    AUTHORITY(FindingPart.AUTHORITY, 13, 14, true, false),
    SIGNER_TITLE(FindingPart.SIGNER_TITLE, 13, 14, true, false),
    SIGNER_NAME(FindingPart.SIGNER_NAME, 13, 14, true, false),
    RECIPIENTS(FindingPart.RECIPIENT, 12, 12, true, true),
    RECIPIENT(FindingPart.RECIPIENT, 11, 11, null, false);

    private final FindingPart part;
    private final int least;
    private final int most;
    private final Boolean bold;
    private final Boolean italic;

    FilePart(FindingPart part, int least, int most, Boolean bold, Boolean italic) {
        this.part = part;
        this.least = least;
        this.most = most;
        this.bold = bold;
        this.italic = italic;
    }

    FindingPart part() {
        return part;
    }

    boolean fits(double points) {
        return points >= least && points <= most;
    }

    String sizes() {
        return least == most ? String.valueOf(least) : least + "-" + most;
    }

    Boolean bold() {
        return bold;
    }

    Boolean italic() {
        return italic;
    }
}
