package vn.tongket.attendance.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;

/** Use cases of the sessions of a conference (khai báo các buổi họp). */
@Stateless
@RolesAllowed("planner")
public class SessionService {

    private static final int ID_LENGTH = 12;

    @Inject
    private SessionRepository sessions;

    @Inject
    private ConferenceService conferences;

    @RolesAllowed({"planner", "usher", "leader", "auditor"})
    public List<Session> list(@NotNull PlanId plan) {
        conferences.followed(plan);
        return sessions.list(plan);
    }

    public String add(@NotNull PlanId plan, @NotNull @Valid SessionEntry entry) {
        conferences.planned(plan);
        List<Session> known = sessions.list(plan);
        requireOwnTime(known, entry, null);
        if (known.isEmpty() && sessions.admittedToTheWhole(plan) > 0) {
            throw new BusinessException(SessionError.GUESTS_ADMITTED, entry.name());
        }
        String id = Ids.next().replace("-", "").substring(0, ID_LENGTH);
        sessions.put(plan, id, entry);
        return id;
    }

    /** ATT-73 */
    public void change(@NotNull PlanId plan, @NotBlank String id, @NotNull @Valid SessionEntry entry) {
        conferences.planned(plan);
        List<Session> known = sessions.list(plan);
        Session before = get(known, id);
        requireOwnTime(known, entry, id);
        if (before.admitted() > 0 && !entry.opensAt().equals(before.opensAt())) {
            throw new BusinessException(SessionError.GUESTS_ADMITTED, before.name());
        }
        sessions.put(plan, id, entry);
    }

    /** ATT-73 */
    public void remove(@NotNull PlanId plan, @NotBlank String id) {
        conferences.planned(plan);
        Session session = get(sessions.list(plan), id);
        if (session.admitted() > 0) {
            throw new BusinessException(SessionError.GUESTS_ADMITTED, session.name());
        }
        sessions.remove(plan, id);
    }

    private static Session get(List<Session> known, String id) {
        return known.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessException(SessionError.NOT_FOUND, id));
    }

    private static void requireOwnTime(List<Session> known, SessionEntry entry, String own) {
        boolean taken = known.stream()
                .anyMatch(other -> !other.id().equals(own) && other.opensAt().equals(entry.opensAt()));
        if (taken) {
            throw new BusinessException(SessionError.SAME_TIME, entry.name());
        }
    }
}
