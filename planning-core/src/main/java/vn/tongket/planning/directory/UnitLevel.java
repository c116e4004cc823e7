package vn.tongket.planning.directory;

/** Level of government that a unit belongs to (cấp hành chính); the district level ended on 1 July 2025. */
public enum UnitLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
