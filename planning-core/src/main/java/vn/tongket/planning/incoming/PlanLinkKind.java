package vn.tongket.planning.incoming;

/** What an incoming document has to do with a plan (quan hệ với kế hoạch). */
public enum PlanLinkKind {
    ANSWERED,
    GROUNDS
}
