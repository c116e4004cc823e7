package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.plan.PlanId;

/** Store of invitations. */
@ApplicationScoped
class InvitationRepository {

    private static final int MAX_GUESTS = 20_000;

    static final String SUMMARY = """
            select new vn.tongket.attendance.invitation.InvitationSummary(i.id, i.planId, i.groupId, i.fullName,
                i.honorific, i.position, i.unitId, i.unitName, i.status, i.ordinal, i.code, i.reason, i.seat, i.home, i.note,
                i.substituteFor, i.version)
            """;

    private static final String OF_HONOURS = """
            with recursive origin (guest, id) as (
                select i.id, i.id from attendance.invitation i
                    join attendance.attendee_group g on g.id = i.group_id and g.kind = 'AWARDEES'
                where i.plan_id = ? and i.status in ('LISTED', 'ISSUED', 'ACCEPTED', 'DECLINED')
                union all
                select o.guest, i.substitute_for from origin o join attendance.invitation i on i.id = o.id
                where i.substitute_for is not null)
            select o.guest from origin o
            join attendance.invitation i on i.id = o.id
            join attendance.stage_place p on p.plan_id = i.plan_id
                and (p.person_id = i.person_id or (p.person_id is null and p.guest_name = i.full_name))
            where not exists (select 1 from attendance.admission a where a.invitation_id = o.guest)
            group by o.guest
            having bool_and(p.nomination_id = any (string_to_array(?, ',')))
            order by o.guest""";

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(Invitation invitation) {
        entityManager.persist(invitation);
    }

    void remove(Invitation invitation) {
        entityManager.remove(invitation);
    }

    Invitation get(InvitationId id) {
        Invitation invitation = entityManager.find(Invitation.class, id.value());
        if (invitation == null) {
            throw new BusinessException(InvitationError.NOT_FOUND, id);
        }
        return invitation;
    }

    Optional<Invitation> bySecret(String secret) {
        return entityManager
                .createQuery("select i from Invitation i where i.secret = :secret", Invitation.class)
                .setParameter("secret", secret)
                .getResultStream()
                .findFirst();
    }

    /** The living invitation of a person of the directory. */
    Optional<Invitation> ofPerson(PlanId plan, PersonId person) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.planId = :plan and i.personId = :person"
                                + " and i.status in :alive",
                        Invitation.class)
                .setParameter("plan", plan.value())
                .setParameter("person", person.value())
                .setParameter("alive", aliveStates())
                .getResultStream()
                .findFirst();
    }

    Optional<InvitationSummary> find(PlanId plan, PassCode code) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Invitation i where i.planId = :plan and i.code = :code",
                        InvitationSummary.class)
                .setParameter("plan", plan.value())
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    Optional<InvitationSummary> find(InvitationId id) {
        return entityManager
                .createQuery(SUMMARY + " from Invitation i where i.id = :id", InvitationSummary.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** Locks the row with this code, if there is one, so that it is read as it will stay. */
    void holdByCode(PlanId plan, PassCode code) {
        entityManager
                .createNativeQuery("select id from attendance.invitation where plan_id = ? and code = ? for share")
                .setParameter(1, plan.value())
                .setParameter(2, code.value())
                .getResultList();
    }

    /** Living invitations of a plan by who is invited. */
    Map<String, Invitation> alive(PlanId plan, Collection<String> personKeys) {
        Map<String, Invitation> found = new HashMap<>();
        List<String> keys = List.copyOf(personKeys);
        for (int from = 0; from < keys.size(); from += 1_000) {
            entityManager
                    .createQuery(
                            "select i from Invitation i where i.planId = :plan and i.personKey in :keys"
                                    + " and i.status in :alive",
                            Invitation.class)
                    .setParameter("plan", plan.value())
                    .setParameter("keys", keys.subList(from, Math.min(from + 1_000, keys.size())))
                    .setParameter("alive", aliveStates())
                    .getResultStream()
                    .forEach(invitation -> found.put(invitation.personKey(), invitation));
        }
        return found;
    }

    Set<String> codes(PlanId plan) {
        return entityManager
                .createQuery("select i.code from Invitation i where i.planId = :plan", String.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Listed guests whose invitations are to be issued, in the order of the groups and of protocol within them. */
    List<Invitation> listed(PlanId plan) {
        return entityManager
                .createQuery(
                        "select i from Invitation i, AttendeeGroup g where g.id = i.groupId and i.planId = :plan"
                                + " and i.status = :listed order by g.line, i.sortKey, i.id",
                        Invitation.class)
                .setParameter("plan", plan.value())
                .setParameter("listed", InvitationStatus.LISTED)
                .setMaxResults(MAX_GUESTS)
                .getResultList();
    }

    long countNamed(GroupId group, String unitId) {
        return entityManager
                .createQuery(
                        "select count(i) from Invitation i where i.groupId = :group and i.unitId = :unit"
                                + " and i.status in :alive",
                        Long.class)
                .setParameter("group", group.value())
                .setParameter("unit", unitId)
                .setParameter("alive", aliveStates())
                .getSingleResult();
    }

    List<InvitationSummary> named(GroupId group, String unitId) {
        return entityManager
                .createQuery(
                        SUMMARY + " from Invitation i where i.groupId = :group and i.unitId = :unit"
                                + " and i.status in :alive order by i.sortKey, i.id",
                        InvitationSummary.class)
                .setParameter("group", group.value())
                .setParameter("unit", unitId)
                .setParameter("alive", aliveStates())
                .setMaxResults(MAX_GUESTS)
                .getResultList();
    }

    Page<InvitationSummary> list(PlanId plan, InvitationFilter filter, PageRequest request) {
        List<InvitationSummary> items = filtered(
                        SUMMARY + filter.from() + " order by g.line, i.ordinal, i.sortKey, i.id",
                        InvitationSummary.class,
                        plan,
                        filter,
                        request)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = filtered("select count(i)" + filter.from(), Long.class, plan, filter, request)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> filtered(
            String jpql, Class<T> type, PlanId plan, InvitationFilter filter, PageRequest request) {
        TypedQuery<T> query = entityManager
                .createQuery(jpql, type)
                .setParameter("plan", plan.value())
                .setParameter("pattern", request.pattern());
        filter.parameters().forEach(query::setParameter);
        return query;
    }

    /** Living invitations that only these honours brought: of nobody with another honour, and of nobody inside. */
    @SuppressWarnings("unchecked") // rows of a native query
    List<Invitation> ofHonours(PlanId plan, List<String> nominations) {
        List<String> ids = entityManager
                .createNativeQuery(OF_HONOURS)
                .setParameter(1, plan.value())
                .setParameter(2, String.join(",", nominations))
                .getResultList();
        return ids.stream().map(id -> get(new InvitationId(id))).toList();
    }

    int revokeAll(PlanId plan, String reason) {
        return entityManager
                .createQuery("update Invitation i set i.status = :revoked, i.reason = :reason,"
                        + " i.version = i.version + 1 where i.planId = :plan and i.status in :alive")
                .setParameter("revoked", InvitationStatus.REVOKED)
                .setParameter("reason", reason)
                .setParameter("plan", plan.value())
                .setParameter("alive", aliveStates())
                .executeUpdate();
    }

    /** Holds the invitation against the door until the end of the transaction. */
    void lock(Invitation invitation) {
        entityManager.lock(invitation, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean admitted(InvitationId id) {
        return ((Number) entityManager
                                .createNativeQuery("select count(*) from attendance.admission"
                                        + " where invitation_id = ? and undone_at is null")
                                .setParameter(1, id.value())
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    void flush() {
        entityManager.flush();
    }

    private static Set<InvitationStatus> aliveStates() {
        return Arrays.stream(InvitationStatus.values())
                .filter(InvitationStatus::alive)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InvitationStatus.class)));
    }
}
