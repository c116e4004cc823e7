package vn.tongket.awards.change;

/** What of a line in the roll may be corrected (nội dung đính chính). */
public enum RolledField {
    NAME,
    HONORIFIC,
    POSITION,
    UNIT_NAME
}
