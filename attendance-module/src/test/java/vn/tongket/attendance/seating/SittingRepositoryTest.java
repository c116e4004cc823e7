package vn.tongket.attendance.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.honour.Honouree;
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class SittingRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final PlanId plan = PlanId.next();
    private final String group = Ids.next();
    private final String room = Ids.next();
    private final String first = Ids.next();
    private final String second = Ids.next();

    @BeforeEach
    void aConferenceWithARoomOfTwoSeats() {
        run(
                "insert into attendance.conference (plan_id, issuer_id, title, in_force, last_ordinal, version)"
                        + " values (?, 'unit', 'Hội nghị', true, 0, 1)",
                plan.value());
        run(
                "insert into attendance.attendee_group (id, plan_id, line, name, kind, version)"
                        + " values (?, ?, 1, 'Đại biểu', 'PEOPLE', 1)",
                group,
                plan.value());
        run(
                "insert into attendance.room (id, unit_id, name, short_name, kind, numbering, seat_width_cm,"
                        + " row_depth_cm, drawing, version)"
                        + " values (?, 'unit', 'Hội trường', 'HT', 'HALL', 'LEFT_TO_RIGHT', 55, 95, 'oo', 1)",
                room);
        run("insert into attendance.conference_room (plan_id, room_id, position) values (?, ?, 1)", plan.value(), room);
        seat(first, 0);
        seat(second, 1);
    }

    @Test
    @Tag("ATT-40")
    void aSeatHasOneGuestAndAGuestOneSeat() {
        String one = guest("Bùi Văn Một", "ISSUED", null);
        String two = guest("Bùi Văn Hai", "ISSUED", null);

        write(new Sitting(one, room, first, false), new Sitting(two, room, second, true));

        assertThat(list())
                .containsExactlyInAnyOrder(new Sitting(one, room, first, false), new Sitting(two, room, second, true));
        assertThatThrownBy(() -> insert(one, second)).isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> write(new Sitting(one, room, first, false), new Sitting(two, room, first, false)))
                .isInstanceOf(PersistenceException.class);
        assertThat(list()).hasSize(2);
    }

    @Test
    @Tag("ATT-40")
    void twoWhoChangePlacesAreWrittenAtOnce() {
        String one = guest("Bùi Văn Một", "ISSUED", null);
        String two = guest("Bùi Văn Hai", "ISSUED", null);
        write(new Sitting(one, room, first, false), new Sitting(two, room, second, false));

        write(new Sitting(one, room, second, true), new Sitting(two, room, first, true));

        assertThat(list()).extracting(Sitting::seat).containsExactlyInAnyOrder(first, second);
        assertThat(list()).allMatch(Sitting::pinned);
    }

    @Test
    @Tag("ATT-40")
    void ofManyWhoTakeTheSameSeatAtOnceOneGetsIt() {
        List<String> guests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            guests.add(guest("Khách " + i, "ISSUED", null));
        }
        AtomicInteger refused = new AtomicInteger();

        CompletableFuture.allOf(guests.stream()
                        .map(guest -> CompletableFuture.runAsync(() -> {
                            try {
                                insert(guest, first);
                            } catch (PersistenceException taken) {
                                refused.incrementAndGet();
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(refused).hasValue(7);
        assertThat(list()).hasSize(1);
    }

    @Test
    @Tag("ATT-49")
    void aSubstituteSitsWhereTheOneSatForWhomHeCame() {
        String one = guest("Bùi Văn Một", "SUBSTITUTED", null);
        String between = guest("Bùi Văn Hai", "SUBSTITUTED", one);
        String last = guest("Bùi Văn Ba", "ACCEPTED", between);
        String declined = guest("Bùi Văn Bốn", "DECLINED", null);
        write(new Sitting(one, room, first, true), new Sitting(declined, room, second, false));

        assertThat(list()).containsExactly(new Sitting(last, room, first, true));
    }

    @Test
    @Tag("ATT-41")
    void theOrderOfTheStageFollowsThePersonAndHisSubstitute() {
        PersonId person = new PersonId(Ids.next());
        String honoured = guest("Đỗ Thị Khen", "SUBSTITUTED", null);
        run("update attendance.invitation set person_id = ? where id = ?", person.value(), honoured);
        String substitute = guest("Đỗ Thị Thay", "ISSUED", honoured);
        String collective = guest("Đại diện Tổ bầu cử số 3", "ISSUED", null);
        UNIT.run(entityManager -> delegates(entityManager)
                .announce(new HonoureesAnnounced(
                        plan,
                        "12/QĐ-UBND",
                        List.of(
                                new Honouree("n1", 2, false, "Đỗ Thị Khen", null, null, person, null),
                                new Honouree("n2", 1, true, "Tổ bầu cử số 3", null, null, null, null)))));

        List<Delegate> coming =
                UNIT.inTransaction(entityManager -> delegates(entityManager).coming(plan));

        assertThat(coming)
                .extracting(Delegate::id, Delegate::stage)
                .containsExactlyInAnyOrder(tuple(substitute, 2), tuple(collective, 1));
    }

    @Test
    void twoThousandGuestsAreWrittenAtOnce() {
        run(
                "insert into attendance.seat (id, room_id, row_label, number, x, y, kind, retired)"
                        + " select 's' || n || ?, ?, 'Z', n, n % 50, 10 + n / 50, 'ORDINARY', false"
                        + " from generate_series(1, 2000) n",
                room.substring(0, 8), room);
        run(
                "insert into attendance.invitation (id, plan_id, group_id, person_key, full_name, status, ordinal, code,"
                        + " secret, issued_at, sort_key, search_key, version)"
                        + " select 'g' || n || ?, ?, ?, 'k' || n, 'Khách ' || n, 'ISSUED', n, lpad(cast(n as text), 10, 'X'),"
                        + " 'x' || n || ?, now(), '', '', 1 from generate_series(1, 2000) n",
                room.substring(0, 8),
                plan.value(),
                group,
                plan.value());
        List<Sitting> all = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            String mark = i + room.substring(0, 8);
            all.add(new Sitting("g" + mark, room, "s" + mark, false));
        }

        long start = System.nanoTime();
        write(all.toArray(Sitting[]::new));
        long millis = (System.nanoTime() - start) / 1_000_000;

        System.out.printf("SittingRepositoryTest: 2000 seats written in %d ms%n", millis);
        assertThat(list()).hasSize(2000);
        assertThat(millis).isLessThan(2_000);
    }

    private List<Sitting> list() {
        return UNIT.inTransaction(entityManager -> sittings(entityManager).list(plan));
    }

    private void write(Sitting... target) {
        UNIT.run(entityManager -> sittings(entityManager).write(plan, List.of(target), "chuyenvien", NOW));
    }

    private void insert(String guest, String seat) {
        run(
                "insert into attendance.seat_assignment (plan_id, invitation_id, room_id, seat_id, pinned, assigned_at,"
                        + " assigned_by) values (?, ?, ?, ?, false, now(), 'chuyenvien')",
                plan.value(),
                guest,
                room,
                seat);
    }

    private void seat(String id, int x) {
        run(
                "insert into attendance.seat (id, room_id, row_label, number, x, y, kind, retired)"
                        + " values (?, ?, 'A', ?, ?, 0, 'ORDINARY', false)",
                id,
                room,
                x + 1,
                x);
    }

    private int ordinals = 3000;

    private String guest(String name, String status, String substituteFor) {
        String id = Ids.next();
        run(
                "insert into attendance.invitation (id, plan_id, group_id, person_key, full_name, status, ordinal, code,"
                        + " secret, substitute_for, issued_at, sort_key, search_key, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), '', '', 1)",
                id,
                plan.value(),
                group,
                id,
                name,
                status,
                ++ordinals,
                id.substring(0, 8) + "AB",
                id,
                substituteFor);
        return id;
    }

    private static SittingRepository sittings(EntityManager entityManager) {
        return TestUnit.repository(SittingRepository.class, entityManager);
    }

    private static DelegateRepository delegates(EntityManager entityManager) {
        return TestUnit.repository(DelegateRepository.class, entityManager);
    }

    private static void run(String sql, Object... parameters) {
        UNIT.run(entityManager -> {
            Query statement = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        });
    }
}
