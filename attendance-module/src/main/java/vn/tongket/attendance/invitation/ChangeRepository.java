package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.plan.PlanId;

/** Store of what amendments changed for guests. */
@ApplicationScoped
class ChangeRepository {

    private static final int MAX_GUESTS = 20_000;

    private static final Set<InvitationStatus> SENT =
            EnumSet.of(InvitationStatus.ISSUED, InvitationStatus.ACCEPTED, InvitationStatus.DECLINED);

    private static final String MARK = """
            insert into attendance.invitation_change(invitation_id, amendment_id, source, words, changed_at)
            select i.id, ?, ?, ?, ? from attendance.invitation i
            where i.plan_id = ? and i.status in ('ISSUED', 'ACCEPTED', 'DECLINED') and %s
            on conflict do nothing""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** How many guests of each group have their invitations: group, its name, count. */
    List<Object[]> sentByGroup(PlanId plan) {
        return entityManager
                .createQuery(
                        "select g.id, g.name, count(i) from Invitation i, AttendeeGroup g"
                                + " where g.id = i.groupId and i.planId = :plan and i.status in :sent"
                                + " group by g.id, g.name, g.line order by g.line",
                        Object[].class)
                .setParameter("plan", plan.value())
                .setParameter("sent", SENT)
                .getResultList();
    }

    /** Every guest of the plan who has his invitation. */
    int markAll(PlanAmended event, String words, Instant at) {
        return mark("true", event, words, at, null);
    }

    int markGroup(PlanAmended event, GroupId group, String words, Instant at) {
        return mark("i.group_id = ?", event, words, at, group);
    }

    private int mark(String which, PlanAmended event, String words, Instant at, GroupId group) {
        var insert = entityManager
                .createNativeQuery(MARK.formatted(which))
                .setParameter(1, event.amendment().value())
                .setParameter(2, event.source())
                .setParameter(3, words)
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, event.plan().id().value());
        return (group == null ? insert : insert.setParameter(6, group.value())).executeUpdate();
    }

    /** Persons of the directory among the guests who have their invitations. */
    List<String> persons(PlanId plan, Collection<GroupId> groups) {
        return entityManager
                .createQuery(
                        "select distinct i.personId from Invitation i where i.planId = :plan and i.status in :sent"
                                + " and i.personId is not null and (:all = true or i.groupId in :groups)",
                        String.class)
                .setParameter("plan", plan.value())
                .setParameter("sent", SENT)
                .setParameter("all", groups.isEmpty())
                .setParameter(
                        "groups",
                        groups.isEmpty()
                                ? List.of("")
                                : groups.stream().map(GroupId::value).toList())
                .setMaxResults(MAX_GUESTS)
                .getResultList();
    }

    int revoke(GroupId group, String reason) {
        return entityManager
                .createQuery("update Invitation i set i.status = :revoked, i.reason = :reason,"
                        + " i.version = i.version + 1 where i.groupId = :group and i.status in :alive")
                .setParameter("revoked", InvitationStatus.REVOKED)
                .setParameter("reason", reason)
                .setParameter("group", group.value())
                .setParameter(
                        "alive",
                        EnumSet.of(
                                InvitationStatus.LISTED,
                                InvitationStatus.WAITING,
                                InvitationStatus.ISSUED,
                                InvitationStatus.ACCEPTED,
                                InvitationStatus.DECLINED))
                .executeUpdate();
    }

    /** The latest first. */
    List<GuestChange> ofGuest(InvitationId invitation) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.attendance.invitation.GuestChange(c.source, c.words, c.changedAt)
                        from InvitationChange c where c.invitationId = :id order by c.changedAt desc""", GuestChange.class)
                .setParameter("id", invitation.value())
                .setMaxResults(50)
                .getResultList();
    }

    /** The guest has seen what changed. */
    void told(InvitationId invitation, Instant at) {
        entityManager
                .createQuery("update InvitationChange c set c.toldAt = :at"
                        + " where c.invitationId = :id and c.toldAt is null")
                .setParameter("at", at)
                .setParameter("id", invitation.value())
                .executeUpdate();
    }

    /** Guests who were not told again yet, in the order of their numbers. */
    List<InvitationSummary> waiting(PlanId plan) {
        return entityManager
                .createQuery(
                        InvitationRepository.SUMMARY + " from Invitation i where i.planId = :plan and i.status in :sent"
                                + " and exists (select c from InvitationChange c"
                                + " where c.invitationId = i.id and c.toldAt is null) order by i.ordinal",
                        InvitationSummary.class)
                .setParameter("plan", plan.value())
                .setParameter("sent", SENT)
                .setMaxResults(MAX_GUESTS)
                .getResultList();
    }

    int toldAll(PlanId plan, Instant at) {
        return entityManager
                .createQuery("update InvitationChange c set c.toldAt = :at where c.toldAt is null"
                        + " and c.invitationId in (select i.id from Invitation i where i.planId = :plan)")
                .setParameter("at", at)
                .setParameter("plan", plan.value())
                .executeUpdate();
    }
}
