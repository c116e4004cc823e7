package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.attendance.batch.PackedRows;
import vn.tongket.attendance.group.GroupId;

/** Writes many listed guests at once, and takes them off again (ghi, rút nhiều khách mời một lần). */
@ApplicationScoped
class BulkInvitationRepository {

    private static final String[] COLUMNS = {
        "id",
        "plan_id",
        "group_id",
        "person_id",
        "person_key",
        "full_name",
        "honorific",
        "position",
        "unit_id",
        "unit_name",
        "email",
        "phone",
        "status",
        "code",
        "secret",
        "sort_key",
        "search_key"
    };

    private static final String INSERT = "insert into attendance.invitation (" + String.join(", ", COLUMNS)
            + ", version) select r.*, 1 from " + PackedRows.table("r", COLUMNS);

    private static final int CHUNK = 1_000;

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    /** They are not managed afterwards: whoever changes them reads them again. */
    void insert(List<Invitation> guests) {
        if (guests.isEmpty()) {
            return;
        }
        PackedRows rows = new PackedRows(COLUMNS.length);
        guests.forEach(guest -> rows.add(guest.row()));
        rows.bind(entityManager.createNativeQuery(INSERT), 1).executeUpdate();
    }

    /** How many of these guests of the group have their invitations, or had. */
    long countSent(List<InvitationId> ids, GroupId group) {
        long sent = 0;
        for (List<String> chunk : chunks(ids)) {
            sent += entityManager
                    .createQuery(
                            "select count(i) from Invitation i where i.id in :ids and i.groupId = :group"
                                    + " and i.status <> :listed",
                            Long.class)
                    .setParameter("ids", chunk)
                    .setParameter("group", group.value())
                    .setParameter("listed", InvitationStatus.LISTED)
                    .getSingleResult();
        }
        return sent;
    }

    /** Removes those who are meant by this group only. */
    int removeListed(List<InvitationId> ids, GroupId group) {
        int removed = 0;
        for (List<String> chunk : chunks(ids)) {
            removed += entityManager
                    .createQuery("delete from Invitation i where i.id in :ids and i.groupId = :group"
                            + " and i.status = :listed and not exists (select p from InvitationPost p"
                            + " where p.invitationId = i.id and p.groupId <> :group)")
                    .setParameter("ids", chunk)
                    .setParameter("group", group.value())
                    .setParameter("listed", InvitationStatus.LISTED)
                    .executeUpdate();
        }
        return removed;
    }

    List<InvitationId> present(List<InvitationId> ids) {
        List<InvitationId> found = new ArrayList<>();
        for (List<String> chunk : chunks(ids)) {
            entityManager
                    .createQuery("select i.id from Invitation i where i.id in :ids", String.class)
                    .setParameter("ids", chunk)
                    .getResultStream()
                    .map(InvitationId::new)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<List<String>> chunks(List<InvitationId> ids) {
        List<String> values = ids.stream().map(InvitationId::value).toList();
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            chunks.add(values.subList(from, Math.min(from + CHUNK, values.size())));
        }
        return chunks;
    }
}
