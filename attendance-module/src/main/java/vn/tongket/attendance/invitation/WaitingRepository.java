package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.plan.PlanId;

/** Store of the waiting list of a conference. */
@ApplicationScoped
class WaitingRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** Places that are taken: by guests who are invited and have not declined, and by those who come with them. */
    long placed(PlanId plan) {
        return guests(plan) + companions("i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED')", plan.value());
    }

    /** ATT-82 Places that this guest needs: his own, and one for each who comes with him. */
    long needed(InvitationId guest) {
        return 1 + companions("i.id = ?", guest.value());
    }

    private long companions(String which, String parameter) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from attendance.guest_companion c"
                                + " join attendance.invitation i on i.id = c.invitation_id where " + which)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }

    private long guests(PlanId plan) {
        return entityManager
                .createQuery(
                        "select count(i) from Invitation i where i.planId = :plan and i.status in :placed", Long.class)
                .setParameter("plan", plan.value())
                .setParameter("placed", EnumSet.of(InvitationStatus.ISSUED, InvitationStatus.ACCEPTED))
                .getSingleResult();
    }

    /** The number given last, also to those who wait no more. */
    int lastNumber(PlanId plan) {
        Integer last = entityManager
                .createQuery("select max(i.waitingNumber) from Invitation i where i.planId = :plan", Integer.class)
                .setParameter("plan", plan.value())
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** First come, first served: of this group before all others. */
    Optional<Invitation> next(PlanId plan, GroupId group) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.planId = :plan and i.status = :waiting"
                                + " order by case when i.groupId = :group then 0 else 1 end, i.waitingNumber",
                        Invitation.class)
                .setParameter("plan", plan.value())
                .setParameter("waiting", InvitationStatus.WAITING)
                .setParameter("group", group == null ? "" : group.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
