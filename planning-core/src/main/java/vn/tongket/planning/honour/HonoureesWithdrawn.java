package vn.tongket.planning.honour;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/**
 * Honourees who were announced for this plan's conference do not come onto its stage (không lên nhận nữa).
 *
 * @param reason such as the decision that cancelled their award; told to whom the honour alone had invited
 */
public record HonoureesWithdrawn(PlanId plan, List<String> nominationIds, String reason) implements Serializable {}
