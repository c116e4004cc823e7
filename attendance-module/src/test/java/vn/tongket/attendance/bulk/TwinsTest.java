package vn.tongket.attendance.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.likeness.Likeness;
import vn.tongket.attendance.likeness.Trait;

@Tag("ATT-25")
class TwinsTest {

    private final Twins twins = new Twins();

    @Test
    void aRowMeetsAnEarlierRowOfItsFile() {
        assertThat(twins.meet(row(2, "Nguyễn Thị Hoà", "Khóm 1", null))).isEmpty();

        Twin twin =
                twins.meet(row(3, "Nguyễn Thị Hòa", "Khóm 1", "0912 345 678")).orElseThrow();

        assertThat(twin.kind()).isEqualTo(TwinKind.IN_FILE);
        assertThat(twin.ref()).isEqualTo("2");
        assertThat(twin.traits()).containsExactlyInAnyOrder(Trait.NAME, Trait.UNIT);
        assertThat(twin.certain()).isFalse();
    }

    @Test
    void whoIsToldApartByNothingIsCertainlyTheSame() {
        twins.meet(row(2, "Trần Văn Nam", "Khóm 1", "0912345678"));

        assertThat(twins.meet(row(3, "Trần Văn Nam", "Khóm 2", "0912 345 678"))
                        .orElseThrow()
                        .certain())
                .isTrue();
    }

    @Test
    void aPersonOfTheDirectoryIsProposedWithHisReasons() {
        twins.learn(new Twins.Known(
                TwinKind.IN_DIRECTORY,
                "nguoi-1",
                "Trần Văn Nam, 1970",
                null,
                new Likeness("Trần Văn Nam", 1970, "0912345678", null, null)));

        Twin twin = twins.meet(row(2, "Trần Văn Nam", "Khóm 1", "+84912345678")).orElseThrow();

        assertThat(twin.ref()).isEqualTo("nguoi-1");
        assertThat(twin.traits()).contains(Trait.PHONE);
    }

    @Test
    void aRowWithAMistakeMeetsNobody() {
        twins.meet(row(2, "Trần Văn Nam", null, null));
        CheckedRow blocked = new CheckedRow(
                3,
                Guest.named("Trần Văn Nam", null, null),
                null,
                List.of(new RowProblem(RowProblemKind.EMAIL_ODD, "x")));

        assertThat(twins.meet(blocked)).isEmpty();
    }

    private static CheckedRow row(int line, String name, String unit, String phone) {
        return new CheckedRow(line, new Guest(null, name, null, null, null, unit, null, phone), null, List.of());
    }
}
