package vn.tongket.planning.signing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.planning.signing.paper.PrintedSigner;

class SignerLinesTest {

    private static final Signatory DEPUTY = new Signatory(
            new PersonId("pho"),
            "Trịnh Ngọc Mai",
            SigningForm.DEPUTY,
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
            "PHÓ CHỦ TỊCH",
            null);

    @Test
    @Tag("SGN-13")
    void sheSignsWhatNamesHerHoweverTheLinesAreDotted() {
        assertThatCode(() -> SignerLines.requireOne(
                        new PrintedSigner("TM. ỦY BAN NHÂN DÂN/KT.CHỦ TỊCH", "Phó Chủ tịch", "Trịnh Ngọc Mai"),
                        List.of(DEPUTY)))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("SGN-13")
    void sheIsToldWhatADocumentOfAnotherSignerWouldHaveToSay() {
        PrintedSigner chairman = new PrintedSigner("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phạm Quốc Khánh");

        assertThatThrownBy(() -> SignerLines.requireOne(chairman, List.of(DEPUTY)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.text(Locale.forLanguageTag("vi")))
                                .contains("Phạm Quốc Khánh")
                                .contains("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trịnh Ngọc Mai"));
    }

    @Test
    @Tag("SGN-13")
    void aLineMoreIsAnotherSigner() {
        PrintedSigner withoutDeputyLine = new PrintedSigner("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trịnh Ngọc Mai");

        assertThatThrownBy(() -> SignerLines.requireOne(withoutDeputyLine, List.of(DEPUTY)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    @Tag("SGN-13")
    void whoMaySignInTwoWaysSignsInTheOneThatIsPrinted() {
        Signatory byMandate = new Signatory(
                DEPUTY.person(),
                DEPUTY.fullName(),
                SigningForm.BY_MANDATE,
                List.of("TUQ. CHỦ TỊCH"),
                "TRƯỞNG BAN",
                "Giấy ủy quyền số 02/GUQ-UBND");
        PrintedSigner printed = new PrintedSigner("TUQ. CHỦ TỊCH", "TRƯỞNG BAN", "Trịnh Ngọc Mai");

        assertThat(SignerLines.requireOne(printed, List.of(DEPUTY, byMandate))).isEqualTo(byMandate);
    }

    @Test
    @Tag("SGN-13")
    void nobodySignsWithTheKeyOfAnother() {
        assertThatCode(() -> SignerLines.requireHolder("TRINH NGOC MAI", DEPUTY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SignerLines.requireHolder("Phạm Quốc Khánh", DEPUTY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.code()).isEqualTo(DeskError.KEY_OF_ANOTHER));
    }
}
