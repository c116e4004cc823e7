package vn.tongket.planning.honour;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanId;

/** A decision honours people at this plan's conference (đã có quyết định khen thưởng). */
public record HonoureesAnnounced(PlanId plan, String decisionNumber, List<Honouree> honourees)
        implements Serializable {}
