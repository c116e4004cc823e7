package vn.tongket.attendance.catering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.catering.CateringRepository.Line;
import vn.tongket.attendance.declaration.Diet;

class CateringChangesTest {

    private static final Needs PLAIN = Needs.of("NORMAL", false, null);
    private static final Needs VEGETARIAN = Needs.of("VEGETARIAN,NORMAL", true, "ít muối; không hành");

    private final Line frozen = new Line("i1", "Trần Thị Mẫu", null, PLAIN);
    private final Line changed = new Line("i1", "Trần Thị Mẫu", null, VEGETARIAN);

    @Test
    @Tag("ATT-36")
    void whatAGuestChangesLaterWaitsAndWhoStaysTheSameDoesNot() {
        Line same = new Line("i2", "Lê Văn Thử", null, PLAIN);

        CateringChanges changes =
                new CateringChanges(Map.of("i1", frozen, "i2", same), Map.of("i1", changed, "i2", same), Map.of());

        assertThat(changes.waiting()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(frozen);
            assertThat(change.shown().after().portions()).isEqualTo(Map.of(Diet.NORMAL, 1, Diet.VEGETARIAN, 1));
            assertThat(change.shown().after().wheelchair()).isTrue();
            assertThat(change.shown().after().remark()).isEqualTo("ít muối; không hành");
        });
    }

    @Test
    @Tag("ATT-36")
    void whoComesLaterOrStaysAwayIsAChangeToo() {
        CateringChanges came = new CateringChanges(Map.of(), Map.of("i1", changed), Map.of());
        CateringChanges left = new CateringChanges(Map.of("i1", frozen), Map.of(), Map.of());

        assertThat(came.waiting().get(0).shown().before().meals()).isZero();
        assertThat(left.waiting().get(0).shown().after().meals()).isZero();
    }

    @Test
    @Tag("ATT-36")
    void aRefusedWishComesUpAgainOnlyWhenItBecomesAnother() {
        Map<String, String> refused = Map.of("i1", VEGETARIAN.text());

        assertThat(new CateringChanges(Map.of("i1", frozen), Map.of("i1", changed), refused).waiting())
                .isEmpty();
        assertThat(new CateringChanges(Map.of("i1", frozen), Map.of(), refused).waiting())
                .hasSize(1);
    }
}
