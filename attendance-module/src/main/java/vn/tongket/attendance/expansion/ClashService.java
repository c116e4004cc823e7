package vn.tongket.attendance.expansion;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.planning.absence.AbsenceService;
import vn.tongket.planning.plan.PlanId;

/** Tells who may not be able to come (báo trùng lịch, vắng mặt), ATT-24. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class ClashService {

    @Inject
    private ClashRepository clashes;

    @Inject
    private ConferenceService conferences;

    @Inject
    private AbsenceService absences;

    /** Guests on the list of this conference who are away or invited elsewhere. */
    public List<Clash> list(@NotNull PlanId plan) {
        return found(conferences.seen(plan), clashes.coming(plan));
    }

    /** The same for some persons, by person; part of a use case whose right is decided there. */
    @PermitAll
    public Map<String, List<Clash>> of(@NotNull PlanId plan, @NotNull Collection<String> persons) {
        return found(conferences.facts(plan), persons).stream().collect(Collectors.groupingBy(Clash::personId));
    }

    private List<Clash> found(ConferenceInfo conference, Collection<String> persons) {
        if (conference.startsAt() == null) {
            return List.of();
        }
        List<Clash> found = new ArrayList<>();
        absences.away(persons, conference.day()).values().stream()
                .map(Clash::away)
                .forEach(found::add);
        found.addAll(clashes.elsewhere(conference.planId(), conference.startsAt(), persons));
        return found;
    }
}
