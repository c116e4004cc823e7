package vn.tongket.awards.form;

/** A disciplinary measure, the lightest first (hình thức kỷ luật). */
public enum DisciplineLevel {
    REPRIMAND,
    WARNING,
    PAY_CUT,
    DEMOTION,
    REMOVAL,
    DISMISSAL;

    public boolean isAtLeast(DisciplineLevel other) {
        return compareTo(other) >= 0;
    }
}
