package vn.tongket.awards.certificate;

/** What is printed onto a blank (ô nội dung trên phôi). */
public enum BlankField {
    AWARDEE,
    DETAILS,
    ACHIEVEMENT,
    DECISION_NUMBER,
    DECISION_DATE,
    REGISTER_NUMBER,
    PLACE_AND_DATE,
    SIGNER_TITLE,
    SIGNER_NAME,
    CODE
}
