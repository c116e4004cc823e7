package vn.tongket.attendance.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.plan.PlanId;

/** The live headcount (tình hình tham dự trực tiếp). */
@Stateless
@RolesAllowed({"planner", "usher", "leader", "auditor"})
public class HeadcountService {

    @Inject
    private HeadcountDirectory counts;

    @Inject
    private ConferenceService conferences;

    public Headcount headcount(@NotNull PlanId plan) {
        conferences.followed(plan);
        return counts.headcount(plan);
    }
}
