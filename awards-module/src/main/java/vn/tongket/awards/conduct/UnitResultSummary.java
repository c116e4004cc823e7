package vn.tongket.awards.conduct;

import java.io.Serializable;

/** A unit's result on record (kết quả công tác đã ghi nhận). */
public record UnitResultSummary(String id, String unitId, String unitName, int year, UnitRating rating, String source)
        implements Serializable {}
