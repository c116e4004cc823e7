package vn.tongket.attendance.bulk;

/** Which rows of a file are wanted (lọc dòng xem trước). */
public enum RowFilter {
    ALL("1 = 1"),
    /** Rows that stay out because of a mistake. */
    BLOCKED("r.blocked = true"),
    /** Rows that look like somebody known. */
    TWINS("r.blocked = false and r.twinKind is not null"),
    /** Rows that are only remarked on. */
    REMARKS("r.blocked = false and r.problems <> ''");

    private final String condition;

    RowFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
