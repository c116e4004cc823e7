package vn.tongket.awards.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * Awards of a year (thống kê khen thưởng trong năm).
 *
 * @param byGender persons alone: {@code MALE}, {@code FEMALE}, {@code UNKNOWN}
 * @param byDuty persons alone: {@code DIRECT}, {@code LEADER}, {@code UNKNOWN}
 */
public record AwardStatistics(
        Share all, List<Share> byForm, List<Share> byUnit, List<Share> byGender, List<Share> byDuty, long cancelled)
        implements Serializable {}
