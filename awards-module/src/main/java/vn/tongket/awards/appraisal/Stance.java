package vn.tongket.awards.appraisal;

/** How a body that was asked stands to a nomination (ý kiến của cơ quan được hỏi). */
public enum Stance {
    AGREES,
    OBJECTS,
    NONE
}
