package vn.tongket.awards.campaign;

/** A step of the way from the unit to the decision (bước trong quy trình xét khen thưởng). */
public enum ChainStep {
    ENDORSE,
    APPRAISE,
    COUNCIL,
    PROPOSE,
    DECIDE
}
