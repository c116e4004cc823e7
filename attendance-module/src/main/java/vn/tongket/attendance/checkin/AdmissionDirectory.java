package vn.tongket.attendance.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Who was admitted and who is inside now (tra cứu người đã vào), as part of a use case whose right is decided there. */
@Stateless
@PermitAll
public class AdmissionDirectory {

    @Inject
    private AdmissionRepository admissions;

    /** Standing admissions to the session, the earliest first; the empty session is the conference itself. */
    public List<AdmissionSummary> standing(@NotNull PlanId plan, @NotNull String session) {
        return admissions.standing(plan, session);
    }

    /** The same of the session that is running now. */
    public List<AdmissionSummary> standing(@NotNull PlanId plan) {
        return admissions.standing(plan, admissions.currentSession(plan));
    }

    /** Those of them who are in the hall. */
    public List<AdmissionSummary> inside(@NotNull PlanId plan) {
        return standing(plan).stream().filter(AdmissionSummary::inside).toList();
    }

    public Optional<AdmissionSummary> of(@NotNull String invitationId, @NotNull String session) {
        return admissions.of(invitationId, session);
    }

    /** The session that is running: the last one whose time has come, else the first; empty when there are none. */
    public String currentSession(@NotNull PlanId plan) {
        return admissions.currentSession(plan);
    }
}
