package vn.tongket.planning.plan;

/** State of a plan (trạng thái kế hoạch): drafted, submitted, approved, issued; then completed or recalled. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ISSUED,
    COMPLETED,
    RECALLED
}
