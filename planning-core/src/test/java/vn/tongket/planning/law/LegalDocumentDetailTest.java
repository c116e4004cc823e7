package vn.tongket.planning.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDocumentDetailTest {

    @ParameterizedTest
    @Tag("LAW-3")
    @CsvSource({
        "2024-01-01, , , 2023-12-31, NOT_YET",
        "2024-01-01, , , 2024-01-01, IN_FORCE",
        "2024-01-01, 2025-06-30, , 2025-06-30, IN_FORCE",
        "2024-01-01, 2025-06-30, , 2025-07-01, EXPIRED",
        "2024-01-01, 2025-06-30, other, 2025-07-01, REPLACED",
        "2024-01-01, , other, 2025-07-01, REPLACED",
        ", , , 2025-07-01, UNVERIFIED",
        ", 2025-06-30, , 2025-07-01, EXPIRED"
    })
    void aDocumentIsInForceFromItsFirstToItsLastDay(
            LocalDate from, LocalDate until, String replacedBy, LocalDate day, LegalState state) {
        LegalEntry entry = new LegalEntry(
                LegalKind.DECREE, "1/2024/NĐ-CP", "Về thử nghiệm", null, null, from, until, replacedBy, null, "Thử");

        assertThat(new LegalDocumentDetail("id", 1, entry).stateOn(day)).isEqualTo(state);
    }
}
