package vn.tongket.attendance.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.plan.PlanId;

/** Reads what is printed: issued invitations, without the contact data of the guests. */
@ApplicationScoped
class PaperRepository {

    private static final int MAX_GUESTS = 20_000;
    private static final Set<InvitationStatus> ISSUED =
            EnumSet.of(InvitationStatus.ISSUED, InvitationStatus.ACCEPTED, InvitationStatus.DECLINED);

    private static final String SUMMARY = """
            select new vn.tongket.attendance.invitation.InvitationSummary(i.id, i.planId, i.groupId, i.fullName,
                i.honorific, i.position, i.unitId, i.unitName, i.status, i.ordinal, i.code, i.reason, i.seat, i.home,
                i.note, i.substituteFor, i.version)
            from Invitation i where i.planId = :plan and i.status in :issued""";

    private static final String BY_UNIT = """
            select unit_id, min(unit_name), count(*) from attendance.invitation
            where plan_id = ? and unit_id is not null and status in ('ISSUED', 'ACCEPTED', 'DECLINED')
            group by unit_id order by min(unit_name)""";

    private static final String BY_DOOR = """
            select i.home_station, coalesce(min(s.name), i.home_station), count(*) from attendance.invitation i
            left join attendance.station s on s.plan_id = i.plan_id and s.id = i.home_station
            where i.plan_id = ? and i.home_station is not null and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED')
            group by i.home_station order by 2""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<InvitationSummary> issued(PlanId plan, PrintChoice choice) {
        TypedQuery<InvitationSummary> query = entityManager
                .createQuery(
                        SUMMARY + choice.conditions() + " order by "
                                + choice.order().terms(),
                        InvitationSummary.class)
                .setParameter("plan", plan.value())
                .setParameter("issued", ISSUED)
                .setMaxResults(MAX_GUESTS);
        choice.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    List<PrintBundle> byUnit(PlanId plan) {
        return bundles(BY_UNIT, plan);
    }

    List<PrintBundle> byDoor(PlanId plan) {
        return bundles(BY_DOOR, plan);
    }

    private List<PrintBundle> bundles(String sql, PlanId plan) {
        List<?> rows = entityManager
                .createNativeQuery(sql)
                .setParameter(1, plan.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PrintBundle((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
