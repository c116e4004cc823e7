package vn.tongket.attendance.conference;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.plan.PlanId;

/** Use cases of a conference (hội nghị): who may see it, its settings and its ushers. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "clerk", "department-head", "unit-officer", "usher"})
public class ConferenceService {

    @Inject
    private ConferenceRepository conferences;

    @Inject
    private ConferenceAccess access;

    /** The conference, for a caller who sees the whole of it; to others it does not exist. */
    @RolesAllowed({"planner", "leader", "auditor"})
    public ConferenceInfo seen(@NotNull PlanId plan) {
        return access.requireAny(plan, Role.PLANNER, Role.LEADER, Role.AUDITOR);
    }

    /** The conference, for its planner; refused while the plan is not in force (ATT-3). */
    @RolesAllowed("planner")
    public ConferenceInfo planned(@NotNull PlanId plan) {
        ConferenceInfo conference = access.requireAny(plan, Role.PLANNER);
        if (!conference.inForce()) {
            throw new BusinessException(ConferenceError.PLAN_NOT_IN_FORCE, conference.title());
        }
        return conference;
    }

    /** The conference, for those who admit guests today: its ushers and its planner (ATT-10). */
    @RolesAllowed({"planner", "usher"})
    public ConferenceInfo admitting(@NotNull PlanId plan) {
        return access.admitting(plan);
    }

    /** The conference, for those who follow the headcount: whoever sees it whole, or admits. */
    @RolesAllowed({"planner", "usher", "leader", "auditor"})
    public ConferenceInfo followed(@NotNull PlanId plan) {
        return access.followed(plan);
    }

    /** The conference's facts, which stand on every invitation. */
    @PermitAll
    public ConferenceInfo facts(@NotNull PlanId plan) {
        return access.known(plan);
    }

    /** Conferences in force that the caller plans, leads, inspects or admits at. */
    public List<ConferenceInfo> list() {
        return access.visible(conferences.inForce().stream().map(Conference::info));
    }

    /** @param seen the version that the caller saw; null means unconditional */
    @RolesAllowed("planner")
    public void settle(@NotNull PlanId plan, @NotNull @Valid ConferenceSettings settings, Long seen) {
        planned(plan);
        Conference conference = conferences.lock(plan);
        KernelError.requireSameVersion(seen, conference.version());
        conference.settle(settings);
    }

    @RolesAllowed("planner")
    public void nameUsher(
            @NotNull PlanId plan, @NotBlank String username, @NotNull LocalDate first, @NotNull LocalDate last) {
        planned(plan);
        if (last.isBefore(first)) {
            throw new BusinessException(KernelError.INVALID, last);
        }
        UsherAssignment assignment = conferences.usher(plan, username).orElseGet(() -> {
            UsherAssignment named = new UsherAssignment(plan, username);
            conferences.add(named);
            return named;
        });
        assignment.from(first, last);
    }

    @RolesAllowed("planner")
    public void dismissUsher(@NotNull PlanId plan, @NotBlank String username) {
        planned(plan);
        conferences.usher(plan, username).ifPresent(conferences::remove);
    }

    @RolesAllowed({"planner", "leader", "auditor"})
    public List<UsherSummary> ushers(@NotNull PlanId plan) {
        seen(plan);
        return conferences.ushers(plan);
    }
}
