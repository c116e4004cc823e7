package vn.tongket.attendance.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.plan.PlanId;

/** Store of imports and their rows. */
@ApplicationScoped
class ImportRepository {

    private static final int MAX_LIST = 200;
    private static final int MAX_GUESTS = 20_000;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    GuestImport get(ImportId id) {
        GuestImport found = entityManager.find(GuestImport.class, id.value());
        if (found == null) {
            throw new BusinessException(ImportError.NOT_FOUND, id);
        }
        return found;
    }

    /** The import as it is now, held against every other change until the end of the transaction. */
    GuestImport hold(ImportId id) {
        GuestImport found = get(id);
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    void refresh(GuestImport entity) {
        entityManager.refresh(entity);
    }

    void remove(GuestImport entity) {
        entityManager.remove(entity);
    }

    List<GuestImport> list(PlanId plan) {
        return entityManager
                .createQuery(
                        "select i from GuestImport i where i.planId = :plan order by i.uploadedAt desc",
                        GuestImport.class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_LIST)
                .getResultList();
    }

    ImportRow row(ImportId id, int line) {
        ImportRow row = entityManager.find(ImportRow.class, new ImportRow.Key(id, line));
        if (row == null) {
            throw new BusinessException(ImportError.NOT_FOUND, line);
        }
        return row;
    }

    /** Every row, in the order of the file. */
    List<ImportRow> allRows(ImportId id) {
        return entityManager
                .createQuery("select r from ImportRow r where r.importId = :id order by r.line", ImportRow.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    List<ImportRow> rows(ImportId id, RowFilter filter, int offset, int size) {
        return entityManager
                .createQuery(
                        "select r from ImportRow r where r.importId = :id and " + filter.condition()
                                + " order by r.line",
                        ImportRow.class)
                .setParameter("id", id.value())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(ImportId id, RowFilter filter) {
        return entityManager
                .createQuery(
                        "select count(r) from ImportRow r where r.importId = :id and " + filter.condition(), Long.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** Rows that are to be written, in the order of the file. */
    List<ImportRow> writable(ImportId id) {
        return entityManager
                .createQuery(
                        "select r from ImportRow r where r.importId = :id and r.blocked = false"
                                + " and (r.decision is null or r.decision <> :skip) order by r.line",
                        ImportRow.class)
                .setParameter("id", id.value())
                .setParameter("skip", RowDecision.SKIP)
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The invitations of those who came on the list. */
    List<String> written(ImportId id) {
        return entityManager
                .createQuery(
                        "select distinct r.invitationId from ImportRow r"
                                + " where r.importId = :id and r.invitationId is not null",
                        String.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    int decideAll(ImportId id, RowDecision decision) {
        return entityManager
                .createQuery(
                        "update ImportRow r set r.decision = :decision where r.importId = :id and r.blocked = false"
                                + " and r.twinKind is not null and r.decision is null"
                                + " and (r.twinCertain = false or :decision <> :separate)")
                .setParameter("decision", decision)
                .setParameter("separate", RowDecision.SEPARATE)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    ImportSummary.RowCounts counts(ImportId id) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select count(*), count(*) filter (where blocked),"
                        + " count(*) filter (where not blocked and twin_kind is not null),"
                        + " count(*) filter (where not blocked and twin_kind is not null and decision is null),"
                        + " count(*) filter (where not blocked and decision = 'SKIP')"
                        + " from attendance.import_row where import_id = ?")
                .setParameter(1, id.value())
                .getSingleResult();
        return new ImportSummary.RowCounts(
                number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** Guests on the list of the plan, as far as they tell who they are. */
    List<Object[]> guests(PlanId plan) {
        return entityManager
                .createQuery(
                        "select i.id, i.fullName, i.position, i.unitName, i.phone, i.email, i.personKey from Invitation i"
                                + " where i.planId = :plan and i.status not in"
                                + " (vn.tongket.attendance.invitation.InvitationStatus.REVOKED,"
                                + " vn.tongket.attendance.invitation.InvitationStatus.SUBSTITUTED)",
                        Object[].class)
                .setParameter("plan", plan.value())
                .setMaxResults(MAX_GUESTS)
                .getResultList();
    }

    /** Whoever works on an import holds it so until his transaction ends; false when somebody else does. */
    boolean claim(ImportId id) {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?, 7))")
                .setParameter(1, id.value())
                .getSingleResult();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
