package vn.tongket.planning.register;

/** Kind of official document with its abbreviation (Decree 30/2020/NĐ-CP, Annex III). */
public enum DocumentKind {
    PLAN("KH"),
    DECISION("QĐ"),
    INVITATION("GM"),
    SUBMISSION("TTr"),
    REPORT("BC"),
    NOTICE("TB"),
    MINUTES("BB");

    private final String abbreviation;

    DocumentKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
