package vn.tongket.planning.plan;

import java.util.List;

/** What other modules may ask about plans; {@code PlanService} answers. */
public interface PlanDirectory {

    /** The plan that the caller may see; refused as not found otherwise. */
    PlanHeader header(PlanId id);

    /** Plans in force that the caller may see, the next conference first. */
    List<PlanHeader> inForce();
}
