package vn.tongket.planning.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;

class IncomingDocumentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    @Tag("INC-2")
    void theSameDocumentIsKnownHoweverItIsTyped() {
        String same = entry("12/UBND-VX", "Ủy ban nhân dân tỉnh", MONDAY).sameAs();

        assertThat(entry(" 12 / ubnd-vx", "Uỷ ban  Nhân dân Tỉnh", MONDAY).sameAs())
                .isEqualTo(same);
        assertThat(entry("12/UBND-VX", "Ủy ban nhân dân huyện", MONDAY).sameAs())
                .isNotEqualTo(same);
        assertThat(entry(null, "Ủy ban nhân dân tỉnh", MONDAY).sameAs()).isEmpty();
    }

    @Test
    @Tag("INC-3")
    void isNotYoungerThanItsArrival() {
        assertThatThrownBy(() -> document(entry("1/CV", "Sở", MONDAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(IncomingError.YOUNGER_THAN_ARRIVAL));
        assertThat(document(entry("1/CV", "Sở", MONDAY)).summary().datedOn()).isEqualTo(MONDAY);
    }

    @Test
    @Tag("INC-1")
    void aCorrectionKeepsNumberAndArrival() {
        IncomingDocument document = document(entry("1/CV", "Sở", MONDAY));

        document.correct(new IncomingEntry(MONDAY.plusYears(1), "Sở khác", "2/CV", null, null, "Khác", null, null));

        assertThat(document.summary().number()).isEqualTo(9);
        assertThat(document.summary().arrivedOn()).isEqualTo(MONDAY);
        assertThat(document.summary().author()).isEqualTo("Sở khác");
    }

    private static IncomingDocument document(IncomingEntry entry) {
        return new IncomingDocument(new UnitId("don-vi"), 9, entry, "Văn thư");
    }

    private static IncomingEntry entry(String symbol, String author, LocalDate dated) {
        return new IncomingEntry(MONDAY, author, symbol, dated, "Công văn", "Về việc thử", null, null);
    }
}
