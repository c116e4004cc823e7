package vn.tongket.attendance.posting;

import java.io.Serializable;
import vn.tongket.attendance.health.HealthRule;
import vn.tongket.attendance.health.HealthState;

/**
 * What a guest has to declare before he comes (khai báo y tế trước).
 *
 * @param rule what is asked on the day of the conference; null when nothing is
 */
public record HealthAhead(HealthRule rule, HealthState state) implements Serializable {}
