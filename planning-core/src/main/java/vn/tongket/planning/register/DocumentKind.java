package vn.tongket.planning.register;

/** Kind of official document with its abbreviation (Decree 30/2020/NĐ-CP, Annex III). */
public enum DocumentKind {
    PLAN("KH"),
    DECISION("QĐ"),
    INVITATION("GM"),
    SUBMISSION("TTr"),
    REPORT("BC"),
    NOTICE("TB"),
    MINUTES("BB"),
    /** A letter (công văn) has no abbreviation of its own; its symbol ends with who drafts it or what it is about. */
    LETTER("");

    private final String abbreviation;

    DocumentKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }

    /**
     * The letters behind the number: {@code KH-UBND}, or {@code UBND-VP} for a letter.
     *
     * @param field who drafts a letter or what it is about; null for others
     */
    public String symbol(String body, String field) {
        if (this != LETTER) {
            return abbreviation + "-" + body;
        }
        return field == null || field.isBlank() ? body : body + "-" + field;
    }
}
