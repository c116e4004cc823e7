package vn.tongket.attendance.signinsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.checkin.CheckInResult;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.checkin.Verdict;
import vn.tongket.attendance.invitation.GuestRows;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

@Tag("ATT-66")
class SheetRepositoryTest {

    private static final TestUnit UNIT = TestDatabase.unit("attendance");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final GuestRows rows = new GuestRows(UNIT);
    private PlanId plan;
    private String group;

    @BeforeEach
    void listTwoGuestsOnASheet() {
        plan = rows.conference();
        group = rows.group(plan, 1);
        rows.invited(plan, group, "ISSUED", 1);
        rows.invited(plan, group, "ISSUED", 2);
        list(1);
    }

    @Test
    void nobodyStandsOnTwoSheets() {
        assertThat(this.<List<SheetRepository.Unlisted>>with(sheets -> sheets.unlisted(plan)))
                .isEmpty();
        assertThatThrownBy(() -> rows.run(
                        "insert into attendance.sign_in_row (sheet_id, line, invitation_id)"
                                + " select sheet_id, 9, invitation_id from attendance.sign_in_row where sheet_id = ?"
                                + " and line = 1",
                        sheet().id()))
                .hasMessageContaining("sign_in_row_invitation_id_key");
    }

    @Test
    void aSheetWithAMarkStaysAndNewGuestsComeOnAnother() {
        CheckInResult before = new CheckInResult(
                "scan", Verdict.ALREADY_ADMITTED, null, new CheckInResult.FirstCheckIn("Cửa A", NOW, null));
        with(sheets -> {
            sheets.mark(sheet().id(), 1, before, "chuyenvien", NOW);
            return null;
        });
        rows.invited(plan, group, "ISSUED", 3);
        with(sheets -> {
            sheets.clearUnmarked(plan);
            return null;
        });
        list(2);

        assertThat(this.<List<SheetSummary>>with(sheets -> sheets.list(plan)))
                .extracting(SheetSummary::rows, SheetSummary::marked, SheetSummary::disputed)
                .containsExactly(tuple(2L, 1L, 0L), tuple(1L, 0L, 0L));
        SheetRow marked = this.<List<SheetRow>>with(sheets -> sheets.rows(plan, sheet().id()))
                .get(0);
        assertThat(marked.firstStation()).isEqualTo("Cửa A");
        assertThat(marked.firstAt()).isEqualTo(NOW);
        assertThat(marked.disputed()).isFalse();
    }

    @Test
    void aGuestIsDealtToHisHomeDoorBeforeTheDoorOfHisGroup() {
        SheetDealing dealing = new SheetDealing(
                List.of(new Station("a", "Cửa A", List.of("g")), new Station("b", "Cửa B", List.of())));

        assertThat(dealing.deal(
                                List.of(
                                        new SheetRepository.Unlisted("1", "g", "b", null),
                                        new SheetRepository.Unlisted("2", "g", null, null),
                                        new SheetRepository.Unlisted("3", "other", null, null)),
                                SheetGrouping.DOOR)
                        .keySet())
                .containsExactly("Cửa B", "Cửa A");
    }

    private void list(int number) {
        with(sheets -> {
            sheets.add(plan, number, "Cửa A", sheets.unlisted(plan), "chuyenvien", NOW);
            return null;
        });
    }

    private SheetSummary sheet() {
        return this.<List<SheetSummary>>with(sheets -> sheets.list(plan)).get(0);
    }

    private <T> T with(Function<SheetRepository, T> work) {
        return UNIT.inTransaction(
                entityManager -> work.apply(TestUnit.repository(SheetRepository.class, entityManager)));
    }
}
