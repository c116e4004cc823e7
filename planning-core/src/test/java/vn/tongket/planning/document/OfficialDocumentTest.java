package vn.tongket.planning.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OfficialDocumentTest {

    @Test
    @Tag("DOC-4")
    void numbersBelowTenHaveALeadingZero() {
        assertThat(DocumentNumber.of(3, "KH-UBBC").text()).isEqualTo("03/KH-UBBC");
        assertThat(DocumentNumber.of(12, "KH-UBBC").text()).isEqualTo("12/KH-UBBC");
        assertThat(DocumentNumber.parse("3/KH-UBBC").text()).isEqualTo("03/KH-UBBC");
    }

    @Test
    @Tag("DOC-4")
    void aDraftHasAGapForItsNumber() {
        assertThat(DocumentNumber.draft("KH-UBBC").text()).matches("\u00a0+/KH-UBBC");
        assertThat(DocumentNumber.parse("/KH-UBBC")).isEqualTo(DocumentNumber.parse("KH-UBBC"));
    }

    @Test
    @Tag("DOC-6")
    void longNamesAreBrokenBeforeTheKindOfPlace() {
        assertThat(new IssuerBlock("", "ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG XANH").bodyLines())
                .containsExactly("ỦY BAN NHÂN DÂN", "THÀNH PHỐ SÔNG XANH");
        assertThat(new IssuerBlock("", "ỦY BAN NHÂN DÂN XÃ AN").bodyLines()).containsExactly("ỦY BAN NHÂN DÂN XÃ AN");
        assertThat(new IssuerBlock(null, "SỞ NỘI VỤ").parentLines()).isEmpty();
    }

    @Test
    @Tag("DOC-10")
    void aPictureAfterTheTextDoesNotHideItsEnd() {
        List<Block> body = SamplePapers.invitation("Ông A", "X").body();
        assertThat(body.get(body.size() - 2))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class, it -> assertThat(it.text()).endsWith("./."));
    }

    @Test
    @Tag("DOC-11")
    void representationOfTheBodyComesBeforeSigningForTheHead() {
        SignatureBlock block = new SignatureBlock(List.of("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"), "PHÓ CHỦ TỊCH", "A");
        assertThat(block.authorityLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
    }

    @Test
    @Tag("DOC-13")
    void onlySeveralAnnexesAreNumbered() {
        Annex annex = Annex.of("A", "", List.of());
        Annex list = Annex.list("DANH SÁCH", "", List.of());
        assertThat(AnnexLabels.numbered(List.of(annex)))
                .extracting(Annex::label)
                .containsExactly("Phụ lục");
        assertThat(AnnexLabels.numbered(List.of(annex, list, annex, annex, annex)))
                .extracting(Annex::label)
                .containsExactly("Phụ lục I", "", "Phụ lục II", "Phụ lục III", "Phụ lục IV");
    }

    @Test
    @Tag("DOC-7")
    void aLetterIsWhatHasNoType() {
        assertThat(SamplePapers.letter().title().isLetter()).isTrue();
        assertThat(SamplePapers.letter().title().letterSubject()).startsWith("V/v đôn đốc");
        assertThat(SamplePapers.plan().title().isLetter()).isFalse();
    }
}
