package vn.tongket.planning.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What other modules may ask about plans; {@code PlanService} answers. */
public interface PlanDirectory {

    /** The plan that the caller may see; refused as not found otherwise. */
    PlanHeader header(@NotNull PlanId id);

    /** Plans in force that the caller may see, the next conference first. */
    List<PlanHeader> inForce();
}
