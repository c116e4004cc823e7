package vn.tongket.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.planning.plan.PlanId;

/** Reads standing admissions. */
@ApplicationScoped
class AdmissionRepository {

    private static final int MAX = 20_000;

    private static final String STANDING = """
            select a.id, a.invitation_id, i.group_id, i.unit_id, i.unit_name, i.full_name, i.position,
                a.session_id, a.station_id, a.admitted_at, a.admitted_by, a.outside_since
            from attendance.admission a join attendance.invitation i on i.id = a.invitation_id
            where a.undone_at is null""";

    /** The session that runs; the second parameter names one that is taken if there is such. */
    static final String CURRENT = """
            select id from attendance.conference_session where plan_id = ?
            order by id = cast(? as varchar) desc nulls last,
                opens_at > now(), abs(extract(epoch from opens_at - now())) limit 1""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<AdmissionSummary> standing(PlanId plan, String session) {
        List<?> rows = entityManager
                .createNativeQuery(STANDING + " and a.plan_id = ? and a.session_id = ? order by a.admitted_at, a.id")
                .setParameter(1, plan.value())
                .setParameter(2, session)
                .setMaxResults(MAX)
                .getResultList();
        return rows.stream().map(AdmissionRepository::summary).toList();
    }

    Optional<AdmissionSummary> of(String invitationId, String session) {
        List<?> rows = entityManager
                .createNativeQuery(STANDING + " and a.invitation_id = ? and a.session_id = ?")
                .setParameter(1, invitationId)
                .setParameter(2, session)
                .getResultList();
        return rows.stream().map(AdmissionRepository::summary).findFirst();
    }

    String currentSession(PlanId plan) {
        return sessionFor(plan, null);
    }

    /** The session that a station took for the running one by its own clock, where there is such a session. */
    String sessionFor(PlanId plan, String meant) {
        List<?> rows = entityManager
                .createNativeQuery(CURRENT)
                .setParameter(1, plan.value())
                .setParameter(2, meant)
                .getResultList();
        return rows.isEmpty() ? "" : (String) rows.get(0);
    }

    private static AdmissionSummary summary(Object each) {
        Object[] row = (Object[]) each;
        return new AdmissionSummary(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                CheckInRepository.instant(row[9]),
                (String) row[10],
                row[11] == null ? null : CheckInRepository.instant(row[11]));
    }
}
