package vn.tongket.planning.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tongket.planning.guard.finding.GuardRule;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.law.BasisState;
import vn.tongket.planning.law.Citation;
import vn.tongket.planning.law.LegalDocumentDetail;
import vn.tongket.planning.law.LegalEntry;
import vn.tongket.planning.law.LegalKind;
import vn.tongket.planning.law.LegalState;

@Tag("GRD-16")
class BasisFindingsTest {

    private static final String BASIS = "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "NOT_YET, BASIS_NOT_YET",
        "EXPIRED, BASIS_EXPIRED",
        "REPLACED, BASIS_REPLACED",
        "DATED_LATER, BASIS_DATED_LATER",
        "UNVERIFIED, BASIS_UNVERIFIED",
        "UNKNOWN, BASIS_UNKNOWN"
    })
    void aBasisThatIsNotInForceIsTold(LegalState state, GuardRule rule) {
        assertThat(findings(state)).extracting(PlanFinding::rule).containsExactly(rule);
    }

    @Test
    void aBasisInForceIsClean() {
        assertThat(findings(LegalState.IN_FORCE)).isEmpty();
    }

    @Test
    void aReplacedBasisNamesTheDocumentThatTookItsPlace() {
        assertThat(findings(LegalState.REPLACED).get(0).text(Locale.forLanguageTag("vi")))
                .contains("91/2017/NĐ-CP", "22/11/2026", "Nghị định 98/2023/NĐ-CP");
    }

    private static List<PlanFinding> findings(LegalState state) {
        BasisState basis =
                new BasisState(0, Citation.read(BASIS), state, document("91/2017/NĐ-CP"), document("98/2023/NĐ-CP"));
        return BasisFindings.of(List.of(basis), List.of(BASIS), TODAY);
    }

    private static LegalDocumentDetail document(String number) {
        return new LegalDocumentDetail(
                number,
                1,
                new LegalEntry(
                        LegalKind.DECREE,
                        number,
                        "Về thi đua, khen thưởng",
                        "Chính phủ",
                        LocalDate.of(2017, 7, 31),
                        LocalDate.of(2017, 10, 1),
                        LocalDate.of(2023, 12, 31),
                        null,
                        null,
                        "Văn bản thử nghiệm"));
    }
}
