package vn.tongket.planning.plan;

/** A step in the life of a plan (bước xử lý kế hoạch), as the history tells it. */
public enum PlanAction {
    DRAFT,
    CHANGE,
    SUBMIT,
    RETURN,
    APPROVE,
    ISSUE,
    RECALL,
    COMPLETE,
    FIX_TIME,
    AMEND
}
