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

    /** Guests who have a place: invited, and not declined. */
    long placed(PlanId plan) {
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
