package vn.tongket.attendance.expansion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.planning.plan.PlanId;

/** Finds guests who are invited to several conferences at once. */
@ApplicationScoped
class ClashRepository {

    /** A conference takes half a day: what begins less than this apart cannot both be attended. */
    static final Duration HALF_DAY = Duration.ofHours(4);

    private static final int CHUNK = 1_000;
    private static final int MAX_LIST = 20_000;

    private static final Set<InvitationStatus> COMING =
            EnumSet.of(InvitationStatus.LISTED, InvitationStatus.ISSUED, InvitationStatus.ACCEPTED);

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    List<Clash> elsewhere(PlanId plan, Instant startsAt, Collection<String> persons) {
        List<String> ids = List.copyOf(persons);
        List<Clash> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            chunk(plan, startsAt, ids.subList(from, Math.min(from + CHUNK, ids.size()))).stream()
                    .map(row -> new Clash(
                            ClashKind.ELSEWHERE,
                            (String) row[0],
                            (String) row[1],
                            null,
                            null,
                            (String) row[2],
                            (Instant) row[3]))
                    .forEach(found::add);
        }
        return found;
    }

    private List<Object[]> chunk(PlanId plan, Instant startsAt, List<String> persons) {
        return entityManager
                .createQuery(
                        "select i.personId, i.fullName, c.title, c.startsAt from Invitation i, Conference c"
                                + " where c.planId = i.planId and i.planId <> :plan and i.personId in :persons"
                                + " and i.status in :coming and c.inForce = true"
                                + " and c.startsAt > :earliest and c.startsAt < :latest order by c.startsAt, c.title",
                        Object[].class)
                .setParameter("plan", plan.value())
                .setParameter("persons", persons)
                .setParameter("coming", COMING)
                .setParameter("earliest", startsAt.minus(HALF_DAY))
                .setParameter("latest", startsAt.plus(HALF_DAY))
                .setMaxResults(MAX_LIST)
                .getResultList();
    }

    /** Persons of the directory who are to come to this conference. */
    List<String> coming(PlanId plan) {
        return entityManager
                .createQuery(
                        "select i.personId from Invitation i where i.planId = :plan and i.personId is not null"
                                + " and i.status in :coming",
                        String.class)
                .setParameter("plan", plan.value())
                .setParameter("coming", COMING)
                .setMaxResults(MAX_LIST)
                .getResultList();
    }

    /** Those of these persons who are on the guest list already: person, invitation, name of the group, its line. */
    List<Object[]> listed(PlanId plan, Collection<String> personKeys) {
        return personKeys.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select i.personKey, i.id, g.name, g.line from Invitation i, AttendeeGroup g"
                                        + " where g.id = i.groupId and i.planId = :plan and i.personKey in :keys"
                                        + " and i.status <> :revoked and i.status <> :substituted",
                                Object[].class)
                        .setParameter("plan", plan.value())
                        .setParameter("keys", personKeys)
                        .setParameter("revoked", InvitationStatus.REVOKED)
                        .setParameter("substituted", InvitationStatus.SUBSTITUTED)
                        .setMaxResults(MAX_LIST)
                        .getResultList();
    }
}
