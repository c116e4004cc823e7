package vn.tongket.attendance.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.plan.PlanId;

/** The live headcount (tình hình tham dự trực tiếp). */
@Stateless
@RolesAllowed({"planner", "usher", "leader", "auditor"})
public class HeadcountService {

    @Inject
    private HeadcountRepository counts;

    @Inject
    private ConferenceService conferences;

    public Headcount headcount(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.followed(plan);
        List<Headcount.Part> groups = counts.byGroup(plan);
        long admitted = sum(groups, Headcount.Part::admitted);
        Integer required = conference.settings().quorumRequired();
        return new Headcount(
                sum(groups, Headcount.Part::invited),
                sum(groups, Headcount.Part::accepted),
                sum(groups, Headcount.Part::declined),
                admitted,
                admitted,
                new Headcount.Quorum(required, required != null && admitted >= required),
                groups,
                counts.byUnit(plan));
    }

    private static long sum(List<Headcount.Part> parts, ToLongFunction<Headcount.Part> count) {
        return parts.stream().mapToLong(count).sum();
    }
}
