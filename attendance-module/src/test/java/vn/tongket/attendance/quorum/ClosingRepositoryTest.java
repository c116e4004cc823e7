package vn.tongket.attendance.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

@Tag("ATT-61")
class ClosingRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");

    private final GuestRows rows = new GuestRows(UNIT);
    private final String closing = Ids.next();
    private PlanId plan;

    @BeforeEach
    void closeTheHeadcountOfThreeGuests() {
        plan = rows.conference();
        String group = rows.group(plan, 1);
        for (int i = 1; i <= 3; i++) {
            rows.invited(plan, group, "ISSUED", i);
        }
        UNIT.run(entityManager -> {
            ClosingRepository closings = TestUnit.repository(ClosingRepository.class, entityManager);
            closings.freezePersons(closing, plan, "");
            QuorumClosing open = new QuorumClosing(
                    closing,
                    plan.value(),
                    1,
                    Instant.parse("2026-11-22T02:00:00Z"),
                    "chuyenvien",
                    "Lý Hải Đăng",
                    "Yêu cầu ít nhất 2/3 số người được triệu tập",
                    null,
                    2,
                    3,
                    0,
                    "",
                    "");
            closings.add(open.sealed(ClosingDigest.of(open, closings.persons(closing))));
        });
    }

    @Test
    void readBackItStillMatchesItsDigest() {
        UNIT.run(entityManager -> {
            ClosingRepository closings = TestUnit.repository(ClosingRepository.class, entityManager);
            QuorumClosing known = closings.find(closing).orElseThrow();
            List<ClosedPerson> persons = closings.persons(closing);

            assertThat(persons).hasSize(3).noneMatch(ClosedPerson::present);
            assertThat(known.digest()).isEqualTo(ClosingDigest.of(known, persons));
            assertThat(ClosingDigest.of(known, persons.subList(0, 2))).isNotEqualTo(known.digest());
        });
    }

    @Test
    void nobodyChangesRemovesOrAddsAnything() {
        List<String> attempts = List.of(
                "update attendance.quorum_closing set present = 3 where id = ?",
                "delete from attendance.quorum_closing where id = ?",
                "update attendance.quorum_closing_person set present = true where closing_id = ?",
                "delete from attendance.quorum_closing_person where closing_id = ?");
        attempts.forEach(attempt ->
                assertThatThrownBy(() -> rows.run(attempt, closing)).as(attempt).hasMessageContaining("never changed"));
        assertThatThrownBy(() -> rows.run(
                        "insert into attendance.quorum_closing_person (closing_id, line, invitation_id, full_name,"
                                + " group_name, counted, present) values (?, 4, 'x', 'Trần Thị Mẫu', 'Đại biểu', true, true)",
                        closing))
                .hasMessageContaining("nobody is added");
        assertThatThrownBy(() -> rows.run("truncate attendance.quorum_closing cascade"))
                .hasMessageContaining("never changed");
    }
}
