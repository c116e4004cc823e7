package vn.tongket.planning.task.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.task.TaskRows;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class TaskRemindersTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 20);

    private final TestUnit planning = TestDatabase.unit("planning");
    private final TaskRows rows = new TaskRows(planning);
    private final Queue<DueReminder> sent = new ConcurrentLinkedQueue<>();

    @Test
    @Tag("TSK-17")
    void givesAReminderOnceHoweverOftenItLooks() {
        rows.row(rows.lead(), DEADLINE.minusDays(10), DEADLINE, TaskStatus.ASSIGNED);

        look(DEADLINE.minusDays(1));
        look(DEADLINE.minusDays(1));

        assertThat(sent).containsExactly(new DueReminder(ReminderKind.BEFORE, DEADLINE.minusDays(1)));
    }

    @Test
    @Tag("TSK-17")
    void twoServersThatLookAtTheSameTimeGiveItOnce() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            rows.row(rows.lead(), DEADLINE.minusDays(10), DEADLINE, TaskStatus.IN_PROGRESS);
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> servers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            servers.add(new Thread(() -> {
                await(start);
                look(DEADLINE);
            }));
        }
        servers.forEach(Thread::start);
        start.countDown();
        for (Thread server : servers) {
            server.join();
        }

        assertThat(sent).hasSize(20);
    }

    @Test
    @Tag("TSK-18")
    void remindsOfNothingThatIsReportedDoneOrCancelled() {
        rows.row(rows.lead(), DEADLINE.minusDays(10), DEADLINE, TaskStatus.REPORTED);
        rows.row(rows.lead(), DEADLINE.minusDays(10), DEADLINE, TaskStatus.DONE);
        rows.row(rows.lead(), DEADLINE.minusDays(10), DEADLINE, TaskStatus.CANCELLED);

        look(DEADLINE.plusDays(1));

        assertThat(sent).isEmpty();
    }

    @Test
    @Tag("TSK-19")
    void tellsTheHeadAndTheOfficeOfATaskThatStaysLate() {
        rows.row(rows.lead(), DEADLINE.minusDays(10), DEADLINE, TaskStatus.ASSIGNED);

        for (int day = 1; day <= 5; day++) {
            look(DEADLINE.plusDays(day));
        }

        assertThat(sent)
                .extracting(DueReminder::kind)
                .containsExactly(ReminderKind.LATE, ReminderKind.HEAD, ReminderKind.LATE, ReminderKind.OFFICE);
    }

    private void look(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        planning.run(entityManager -> new TaskReminders(
                        TestUnit.repository(ReminderRepository.class, entityManager), this::take)
                .give(clock));
    }

    private void take(OpenTask task, DueReminder reminder) {
        if (task.issuerId().equals(rows.issuer().value())) {
            sent.add(reminder);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
