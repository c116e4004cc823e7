package vn.tongket.planning.task;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestUnit;

/** An issued plan with its units and persons in the test database, and tasks of it. */
public final class TaskRows {

    private final TestUnit planning;
    private final UnitId issuer;
    private final UnitId lead;
    private final PersonId officer;
    private final PersonId head;
    private final PlanId plan;
    private int position;

    public TaskRows(TestUnit planning) {
        this.planning = planning;
        issuer = unit("Ủy ban bầu cử");
        lead = unit("Phòng Nội vụ");
        officer = person();
        head = person();
        plan = issuedPlan();
    }

    public UnitId issuer() {
        return issuer;
    }

    public UnitId lead() {
        return lead;
    }

    public PlanId plan() {
        return plan;
    }

    PersonId officer() {
        return officer;
    }

    PersonId head() {
        return head;
    }

    Task task(String text) {
        return task(text, LocalDate.of(2026, 6, 20));
    }

    Task task(String text, LocalDate deadline) {
        return task(lead, text, deadline);
    }

    Task groupTask(String text) {
        return task(null, text, null);
    }

    private Task task(UnitId unit, String text, LocalDate deadline) {
        position++;
        return new Task(
                SampleTasks.plan(plan),
                position,
                new PlanAssignment("Phòng", unit, text, List.of(), deadline),
                SampleTasks.ISSUED);
    }

    public UnitId unit(String name) {
        UnitId id = UnitId.next();
        update(
                "insert into planning.unit(id, code, name, short_name, kind, level, valid_from, search_key, version)"
                        + " values (?, ?, ?, ?, 'DEPARTMENT', 'COMMUNE', '2020-01-01', '', 1)",
                id.value(),
                id.value(),
                name,
                name);
        return id;
    }

    private PersonId person() {
        PersonId id = PersonId.next();
        update(
                "insert into planning.person(id, full_name, sort_key, search_key, version)"
                        + " values (?, 'Người thử', 'a', 'a', 1)",
                id.value());
        return id;
    }

    private PlanId issuedPlan() {
        PlanId id = PlanId.next();
        update(
                "insert into planning.plan(id, version, status, issuer_id, document_type, title, number, issue_date,"
                        + " starts_at, drafted_by, changed_at, search_key)"
                        + " values (?, 1, 'ISSUED', ?, 'Kế hoạch', 'Tổng kết', ?, '2026-06-08',"
                        + " '2026-06-25 01:00:00Z', ?, now(), '')",
                id.value(),
                issuer.value(),
                Ids.next().substring(0, 8) + "/KH",
                officer.value());
        return id;
    }

    /** Stores a task of a unit without its aggregate, for lists of many. */
    public void row(UnitId unit, LocalDate assigned, LocalDate deadline, TaskStatus status) {
        position++;
        update(
                "insert into planning.task(id, version, plan_id, position, unit_id, unit_text, text,"
                        + " coordinating_units, deadline, status, percent, search_key, assigned_on, deadline_cause,"
                        + " accepted_by) values (?, 1, ?, cast(? as integer), ?, 'Phòng', 'Việc', '',"
                        + " cast(? as date), ?, 0, 'viec', cast(? as date), 'STATED', ?)",
                Ids.next(),
                plan.value(),
                Integer.toString(position),
                unit.value(),
                deadline.toString(),
                status.name(),
                assigned.toString(),
                status == TaskStatus.DONE ? head.value() : null);
    }

    /** Many tasks of the lead unit, a third in each of the three open states, due in the forty days after this one. */
    public void rows(int count, LocalDate day) {
        update(
                "insert into planning.task(id, version, plan_id, position, unit_id, unit_text, text,"
                        + " coordinating_units, deadline, status, percent, search_key, assigned_on, deadline_cause)"
                        + " select gen_random_uuid(), 1, ?, 1000 + i, ?, 'Phòng', 'Việc', '', cast(? as date) + i % 40,"
                        + " (array['ASSIGNED', 'IN_PROGRESS', 'REPORTED'])[i % 3 + 1], 0, '', cast(? as date), 'STATED'"
                        + " from generate_series(0, cast(? as integer) - 1) i",
                plan.value(), lead.value(), day.toString(), day.toString(), Integer.toString(count));
    }

    private void update(String sql, String... parameters) {
        planning.run(entityManager -> {
            Query query = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }
}
