package vn.tongket.attendance.onstage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.planning.honour.HonoureePresence;
import vn.tongket.planning.plan.PlanId;

/** Follows an honouree's place to whoever came for him. */
@ApplicationScoped
class OnStageRepository {

    private static final String PRESENCES = """
            with recursive origin (guest, id) as (
                select id, id from attendance.invitation where plan_id = ? and status in ('ISSUED', 'ACCEPTED')
                union all
                select o.guest, i.substitute_for from origin o join attendance.invitation i on i.id = o.id
                where i.substitute_for is not null)
            select p.nomination_id, concat_ws(' ', g.honorific, g.full_name), g.seat,
                exists (select 1 from attendance.admission a where a.invitation_id = g.id
                    and a.undone_at is null and a.outside_since is null)
            from origin o
            join attendance.invitation i on i.id = o.id
            join attendance.invitation g on g.id = o.guest
            join attendance.stage_place p on p.plan_id = i.plan_id
                and (p.person_id = i.person_id or (p.person_id is null and p.guest_name = i.full_name))""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** Whether anybody was admitted to the conference at all. */
    boolean doorsOpen(PlanId plan) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select 1 from attendance.admission where plan_id = ? and undone_at is null)")
                .setParameter(1, plan.value())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    List<HonoureePresence> presences(PlanId plan) {
        return ((List<Object[]>) entityManager
                        .createNativeQuery(PRESENCES)
                        .setParameter(1, plan.value())
                        .setMaxResults(10_000)
                        .getResultList())
                .stream()
                        .map(row -> new HonoureePresence(
                                (String) row[0], (String) row[1], (Boolean) row[3], (String) row[2]))
                        .toList();
    }

    void withdraw(PlanId plan, List<String> nominations) {
        entityManager
                .createNativeQuery("delete from attendance.stage_place where plan_id = ?"
                        + " and nomination_id = any (string_to_array(?, ','))")
                .setParameter(1, plan.value())
                .setParameter(2, String.join(",", nominations))
                .executeUpdate();
    }
}
