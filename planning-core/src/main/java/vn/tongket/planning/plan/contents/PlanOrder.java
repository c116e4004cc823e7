package vn.tongket.planning.plan.contents;

/** Orders in which plans are listed (thứ tự danh sách); the last changed first unless asked otherwise. */
public final class PlanOrder {

    private PlanOrder() {}

    /** @param sort {@code title}, {@code issueDate}, {@code startsAt}; with "-" in front the other way round */
    public static String clause(String sort) {
        String wanted = sort == null ? "" : sort;
        String field = switch (wanted.replaceFirst("^-", "")) {
            case "title" -> "p.searchKey";
            case "issueDate" -> "p.issueDate";
            case "startsAt" -> "p.time.startsAt";
            case "status" -> "p.status";
            default -> "p.changedAt";
        };
        boolean descending = wanted.startsWith("-") || "p.changedAt".equals(field);
        return " order by " + field + (descending ? " desc" : "") + ", p.id";
    }
}
