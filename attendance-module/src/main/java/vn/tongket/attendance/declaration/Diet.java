package vn.tongket.attendance.declaration;

/** What somebody eats (chế độ ăn). */
public enum Diet {
    NORMAL,
    VEGETARIAN,
    NO_PORK,
    NO_BEEF,
    LOW_SUGAR,
    SOFT
}
