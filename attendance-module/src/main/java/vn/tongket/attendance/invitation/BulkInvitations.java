package vn.tongket.attendance.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.attendance.batch.PackedRows;

/** Writes many listed guests at once (ghi nhiều khách mời một lần). */
@ApplicationScoped
class BulkInvitations {

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
}
