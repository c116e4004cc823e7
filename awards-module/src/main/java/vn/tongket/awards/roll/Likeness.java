package vn.tongket.awards.roll;

/** How sure it is that a past award went to the one asked for (mức độ trùng khớp), AWD-63. */
public enum Likeness {
    /** The directory's person himself. */
    SAME_PERSON,
    /** Name and unit, or name and year of birth. */
    VERY_LIKELY,
    /** The name alone. */
    NAMESAKE
}
