package vn.tongket.planning.honour;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** A later decision took back awards that had been announced for this plan's conference (đã hủy khen thưởng). */
public record HonoureesWithdrawn(PlanId plan, List<String> nominationIds) implements Serializable {}
