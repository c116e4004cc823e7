package vn.tongket.attendance.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.plan.PlanId;

/** Store of what is sent to guests. */
@ApplicationScoped
class DeliveryRepository {

    private static final String QUEUE = """
            insert into attendance.guest_delivery
                (id, plan_id, invitation_id, kind, sequence, day, queued_at, queued_by)
            select cast(gen_random_uuid() as varchar), i.plan_id, i.id, ?,
                coalesce((select max(d.sequence) + 1 from attendance.guest_delivery d where d.invitation_id = i.id), 0),
                ?, ?, ?
            from attendance.invitation i
            where i.plan_id = ? and (i.email is not null or i.person_id is not null) and %s
            on conflict do nothing""";

    private static final String NEVER_SENT = """
            i.status in ('ISSUED', 'ACCEPTED') and not exists
            (select 1 from attendance.guest_delivery d where d.invitation_id = i.id and d.kind = 'INVITATION')""";

    private static final String CHANGED = """
            i.status in ('ISSUED', 'ACCEPTED', 'DECLINED') and exists
            (select 1 from attendance.invitation_change c where c.invitation_id = i.id and c.told_at is null)""";

    private static final String STATE = """
            select count(*) filter (where (i.email is not null or i.person_id is not null) and d.invitation_id is null),
                count(*) filter (where i.email is null and i.person_id is null),
                (select count(*) from attendance.guest_delivery q where q.plan_id = ? and q.handed_at is null),
                count(*) filter (where i.status = 'ISSUED')
            from attendance.invitation i
            left join (select distinct invitation_id from attendance.guest_delivery where kind = 'INVITATION') d
                on d.invitation_id = i.id
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED')""";

    private static final String TAKE = """
            select id from attendance.guest_delivery where handed_at is null
            order by queued_at, id limit ? for update skip locked""";

    private static final String WAITING = """
            select d.id, d.kind, d.sequence, i.id, i.email, i.personId, i.secret
            from GuestDelivery d, Invitation i where i.id = d.invitationId and d.id in :ids order by d.queuedAt, d.id""";

    private static final String GUESTS = """
            select new vn.tongket.attendance.invitation.InvitationSummary(i.id, i.planId, i.groupId, i.fullName,
                i.honorific, i.position, i.unitId, i.unitName, i.status, i.ordinal, i.code, i.reason, i.seat, i.home,
                i.note, i.substituteFor, i.version)
            from Invitation i, GuestDelivery d where i.id = d.invitationId and d.id in :ids""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    int queueUnsent(PlanId plan, String by, LocalDate day, Instant at) {
        return queue(NEVER_SENT, plan, DeliveryKind.INVITATION, by, day, at, null);
    }

    /** ATT-13 Guests for whom an amendment changed something get their invitations again. */
    int queueChanged(PlanId plan, String by, LocalDate day, Instant at) {
        return queue(CHANGED, plan, DeliveryKind.INVITATION, by, day, at, null);
    }

    /** ATT-34 The unique index keeps the second reminder of a day away, whoever asks for it. */
    int queueReminders(PlanId plan, String by, LocalDate day, Instant at) {
        return queue("i.status = 'ISSUED'", plan, DeliveryKind.REMINDER, by, day, at, null);
    }

    int queueOne(PlanId plan, String invitation, LocalDate day, Instant at) {
        return queue("i.id = ?", plan, DeliveryKind.INVITATION, "", day, at, invitation);
    }

    /** Only who was sent his invitation is told that it ended. */
    int queueEnd(PlanId plan, String invitation, LocalDate day, Instant at) {
        String sent = "i.id = ? and exists (select 1 from attendance.guest_delivery d where d.invitation_id = i.id)";
        return queue(sent, plan, DeliveryKind.CANCELLATION, "", day, at, invitation);
    }

    private int queue(
            String which, PlanId plan, DeliveryKind kind, String by, LocalDate day, Instant at, String invitation) {
        var insert = entityManager
                .createNativeQuery(QUEUE.formatted(which))
                .setParameter(1, kind.name())
                .setParameter(2, Date.valueOf(day))
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, by)
                .setParameter(5, plan.value());
        return (invitation == null ? insert : insert.setParameter(6, invitation)).executeUpdate();
    }

    DeliveryState state(PlanId plan) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(STATE)
                .setParameter(1, plan.value())
                .setParameter(2, plan.value())
                .getSingleResult();
        return new DeliveryState(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** Takes some of what waits; another node at the same time takes others. */
    List<Recipient> take(int most) {
        List<?> ids =
                entityManager.createNativeQuery(TAKE).setParameter(1, most).getResultList();
        return ids.isEmpty() ? List.of() : recipients(ids);
    }

    private List<Recipient> recipients(List<?> ids) {
        Map<String, InvitationSummary> guests = new HashMap<>();
        entityManager
                .createQuery(GUESTS, InvitationSummary.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(guest -> guests.put(guest.id(), guest));
        return entityManager.createQuery(WAITING, Object[].class).setParameter("ids", ids).getResultList().stream()
                .map(row -> new Recipient(
                        (String) row[0],
                        (DeliveryKind) row[1],
                        (Integer) row[2],
                        guests.get((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    void handedOver(Recipient recipient, String mail, Instant at) {
        entityManager.find(GuestDelivery.class, recipient.delivery()).handedOver(mail, at);
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
