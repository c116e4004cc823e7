package vn.tongket.planning.amendment;

/** What a change of a plan touches (đối tượng bị ảnh hưởng). */
public enum ConsequenceKind {
    GUESTS,
    GUEST_UNITS,
    TASKS,
    SUB_PLANS,
    PAPERS,
    CAMPAIGNS
}
