package vn.tongket.attendance.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import vn.tongket.attendance.invitation.InvitationId;

/** Store of what guests declare; the latest declaration of a guest takes the place of the one before. */
@ApplicationScoped
class DeclarationRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    Declaration of(InvitationId guest) {
        List<?> rows = query(
                        "select diet, wheelchair, remark from attendance.guest_declaration where invitation_id = ?",
                        guest.value())
                .getResultList();
        if (rows.isEmpty()) {
            return Declaration.none();
        }
        Object[] row = (Object[]) rows.get(0);
        return new Declaration(
                Diet.valueOf((String) row[0]), (Boolean) row[1], (String) row[2], companions(guest), plates(guest));
    }

    private List<Companion> companions(InvitationId guest) {
        List<?> rows = query(
                        "select full_name, diet from attendance.guest_companion where invitation_id = ?"
                                + " order by position",
                        guest.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Companion((String) row[0], Diet.valueOf((String) row[1])))
                .toList();
    }

    private List<String> plates(InvitationId guest) {
        List<?> rows = query(
                        "select plate from attendance.guest_vehicle where invitation_id = ? order by plate",
                        guest.value())
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    void replace(InvitationId guest, Declaration declaration, String by, Instant at) {
        query("delete from attendance.guest_declaration where invitation_id = ?", guest.value())
                .executeUpdate();
        query(
                        "insert into attendance.guest_declaration"
                                + " (invitation_id, diet, wheelchair, remark, declared_at, declared_by)"
                                + " values (?, ?, ?, cast(? as varchar), ?, ?)",
                        guest.value(),
                        declaration.diet().name(),
                        declaration.wheelchair(),
                        declaration.remark(),
                        Timestamp.from(at),
                        by)
                .executeUpdate();
        int position = 0;
        for (Companion companion : declaration.companions()) {
            query(
                            "insert into attendance.guest_companion (invitation_id, position, full_name, diet)"
                                    + " values (?, ?, cast(? as varchar), ?)",
                            guest.value(),
                            position++,
                            companion.fullName(),
                            companion.diet().name())
                    .executeUpdate();
        }
        for (String plate : declaration.plates()) {
            query("insert into attendance.guest_vehicle (invitation_id, plate) values (?, ?)", guest.value(), plate)
                    .executeUpdate();
        }
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
