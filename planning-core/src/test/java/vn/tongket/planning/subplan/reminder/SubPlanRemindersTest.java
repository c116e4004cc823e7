package vn.tongket.planning.subplan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.task.TaskRows;
import vn.tongket.planning.task.reminder.DueReminder;
import vn.tongket.planning.task.reminder.ReminderKind;
import vn.tongket.planning.task.reminder.ReminderSettings;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class SubPlanRemindersTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 20);
    private static final ReminderSettings WISHES = new ReminderSettings(1, List.of(3, 1), List.of(1, 3), 2, 5);

    private final TestUnit planning = TestDatabase.unit("planning");
    private final TaskRows rows = new TaskRows(planning);
    private final String plan = Ids.next();
    private final List<ReminderKind> sent = new ArrayList<>();

    @BeforeEach
    void aUnitThatOwesAPlan() {
        update(
                "insert into planning.plan select (p).* from (select jsonb_populate_record(x, jsonb_build_object("
                        + "'id', ?, 'parent_id', x.id, 'issuer_id', ?, 'status', 'DRAFT', 'number', null,"
                        + " 'issue_date', null)) p from planning.plan x where x.id = ?) y",
                plan,
                rows.lead().value(),
                rows.plan().value());
        update(
                "insert into planning.sub_plan(plan_id, parent_id, unit_id, due_on, given_on) values (?, ?, ?, ?, ?)",
                plan,
                rows.plan().value(),
                rows.lead().value(),
                DUE,
                DUE.minusDays(10));
    }

    @Test
    @Tag("SUB-5")
    void remindsBeforeTheLastDayOnItAndAfterItAndTellsTheHeadAndTheOfficeOfWhatStaysLate() {
        for (int day = -4; day <= 6; day++) {
            look(DUE.plusDays(day));
            look(DUE.plusDays(day));
        }

        assertThat(sent)
                .containsExactly(
                        ReminderKind.BEFORE,
                        ReminderKind.BEFORE,
                        ReminderKind.TODAY,
                        ReminderKind.LATE,
                        ReminderKind.HEAD,
                        ReminderKind.LATE,
                        ReminderKind.OFFICE);
    }

    @Test
    @Tag("SUB-5")
    void remindsOfNothingThatIsIssued() {
        update(
                "update planning.plan set status = 'ISSUED', number = '07/KH-X', issue_date = ? where id = ?",
                DUE,
                plan);

        look(DUE);

        assertThat(sent).isEmpty();
    }

    private void look(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        planning.run(entityManager -> new SubPlanReminders(
                        TestUnit.repository(OwedPlanRepository.class, entityManager), this::take, () -> WISHES)
                .give(clock));
    }

    private void take(OwedPlan owed, DueReminder reminder) {
        if (owed.id().equals(plan)) {
            sent.add(reminder.kind());
        }
    }

    private void update(String sql, Object... values) {
        planning.run(entityManager -> {
            var query = entityManager.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }
}
