package vn.tongket.attendance.invitation;

import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestUnit;

/** Rows of conferences, groups and guests that tests of the store begin with (dữ liệu khách mời cho kiểm thử). */
public final class GuestRows {

    private final TestUnit unit;

    public GuestRows(TestUnit unit) {
        this.unit = unit;
    }

    public PlanId conference() {
        PlanId plan = PlanId.next();
        run(
                "insert into attendance.conference (plan_id, issuer_id, title, in_force, last_ordinal, version)"
                        + " values (?, 'unit', 'Hội nghị', true, 0, 1)",
                plan.value());
        return plan;
    }

    public String group(PlanId plan, int line) {
        String id = Ids.next();
        run(
                "insert into attendance.attendee_group (id, plan_id, line, name, kind, version)"
                        + " values (?, ?, ?, 'Đại biểu', 'PEOPLE', 1)",
                id,
                plan.value(),
                line);
        return id;
    }

    public InvitationId invited(PlanId plan, String group, String status, int number) {
        String id = Ids.next();
        run(
                "insert into attendance.invitation (id, plan_id, group_id, person_id, person_key, full_name, status,"
                        + " ordinal, waiting_number, code, secret, issued_at, sort_key, search_key, version)"
                        + " values (?, ?, ?, ?, ?, 'Trần Thị Mẫu', ?, ?, ?, ?, ?, now(), '', '', 1)",
                id,
                plan.value(),
                group,
                id,
                id,
                status,
                number,
                number,
                id.substring(0, 8) + "AB",
                id);
        return new InvitationId(id);
    }

    public Object value(String sql, Object... parameters) {
        return unit.inTransaction(entityManager -> {
            var query = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getSingleResult();
        });
    }

    public void run(String sql, Object... parameters) {
        unit.run(entityManager -> {
            var statement = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        });
    }
}
