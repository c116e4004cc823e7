package vn.tongket.planning.comparison;

/** A part of a plan that can change by itself (thành phần của kế hoạch), in the order of the document. */
public enum PlanPart {
    ISSUING_PARENT,
    ISSUING_BODY,
    NUMBER,
    PLACE,
    DATE,
    TYPE,
    TITLE,
    BASIS,
    OPENING,
    HEADING,
    PARAGRAPH,
    CLOSING,
    TIME,
    STARTS_AT,
    ENDS_AT,
    VENUE,
    ATTENDEE,
    TASK,
    RECIPIENT,
    AUTHORITY,
    SIGNER_TITLE,
    SIGNER;

    /** Whether there is one at most, such as the title; all others are lines of a list. */
    public boolean single() {
        return switch (this) {
            case BASIS, OPENING, HEADING, PARAGRAPH, CLOSING, ATTENDEE, TASK, RECIPIENT -> false;
            default -> true;
        };
    }

    /** The list in which lines of this part stand; opening, headings, paragraphs and closing are one text. */
    public PlanPart stream() {
        return switch (this) {
            case OPENING, HEADING, CLOSING -> PARAGRAPH;
            default -> this;
        };
    }
}
