package vn.tongket.attendance.likeness;

/** What two entries have in common (dấu hiệu trùng). */
public enum Trait {
    NAME,
    /** The names differ in accents only. */
    NAME_WITHOUT_ACCENTS,
    UNIT,
    BIRTH_YEAR,
    PHONE,
    EMAIL
}
