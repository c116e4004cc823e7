package vn.tongket.planning.subplan;

/** What the unit did about a change of the plan above (quyết định của đơn vị). */
public enum InheritedDecision {
    TAKEN,
    LEFT
}
