package vn.tongket.awards.conduct;

/** How a unit did its work in a year (mức độ hoàn thành nhiệm vụ của đơn vị). */
public enum UnitRating {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED
}
