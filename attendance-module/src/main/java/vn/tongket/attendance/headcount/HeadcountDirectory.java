package vn.tongket.attendance.headcount;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.tongket.attendance.checkin.AdmissionDirectory;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.quorum.QuorumDirectory;
import vn.tongket.attendance.quorum.QuorumState;
import vn.tongket.planning.plan.PlanId;

/** Counts for those whose right was decided elsewhere (đếm số tham dự): the one who reads for all walls of a node. */
@Stateless
@PermitAll
public class HeadcountDirectory {

    @Inject
    private HeadcountRepository counts;

    @Inject
    private AdmissionDirectory admissions;

    @Inject
    private QuorumDirectory quorums;

    @Inject
    private ConferenceService conferences;

    /** ATT-62 Cheap to ask; when it moved, the headcount may have moved too. */
    public String pulse(@NotNull PlanId plan) {
        return counts.pulse(plan) + "-" + admissions.currentSession(plan);
    }

    public Headcount headcount(@NotNull PlanId plan) {
        ConferenceInfo conference = conferences.facts(plan);
        String session = admissions.currentSession(plan);
        List<Headcount.Part> groups = counts.byGroup(plan, session);
        QuorumState quorum = quorums.state(conference);
        return new Headcount(
                sum(groups, Headcount.Part::invited),
                sum(groups, Headcount.Part::accepted),
                sum(groups, Headcount.Part::declined),
                sum(groups, Headcount.Part::admitted),
                sum(groups, Headcount.Part::present),
                new Headcount.Quorum(quorum.required(), quorum.reached()),
                groups,
                counts.byUnit(plan, session),
                counts.byRoom(plan, session));
    }

    private static long sum(List<Headcount.Part> parts, ToLongFunction<Headcount.Part> count) {
        return parts.stream().mapToLong(count).sum();
    }
}
