package vn.tongket.planning.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.paper.PlanPaper;
import vn.tongket.planning.signing.pades.Looks;
import vn.tongket.planning.signing.pades.Picture;
import vn.tongket.planning.signing.pades.SigningCopy;

/** The lines of every form of signing as they come from the authority onto the paper; kept to be looked at. */
class SignerLinesOnPaperTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final PersonSummary SIGNER = new PersonSummary("p", "Đoàn Kim Oanh", "Bà", null, 1);

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @Tag("SGN-1")
    @Tag("SGN-19")
    void standOnThePaperInTheirOrder(String form, Claim claim, List<String> lines) throws IOException {
        Signatory signatory = claim.of(SIGNER);

        byte[] pdf = new DocumentRenderer().pdf(paper(signatory));

        Files.write(Files.createDirectories(Path.of("target", "signer-lines")).resolve(form + ".pdf"), pdf);
        assertThat(printed(pdf)).containsSubsequence(lines);
        assertThat(SigningCopy.of(pdf, signatory.title(), signatory.fullName(), looks()))
                .as("the place of the signature is found, however many lines the title takes")
                .isNotEmpty();
    }

    private static Looks looks() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB), "png", png);
        Picture picture = Picture.png(png.toByteArray());
        return new Looks(picture, picture, 36);
    }

    static Stream<Arguments> forms() {
        SigningAuthority head = authority(SigningForm.HEAD, "CHỦ TỊCH", null);
        return Stream.of(
                Arguments.of("tm", head.claim(), List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Đoàn Kim Oanh")),
                Arguments.of(
                        "q",
                        authority(SigningForm.ACTING_HEAD, "CHỦ TỊCH", null).claim(),
                        List.of("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH", "Đoàn Kim Oanh")),
                Arguments.of(
                        "kt",
                        head.claimOf(delegation(head, SigningForm.DEPUTY, "PHÓ CHỦ TỊCH")),
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Đoàn Kim Oanh")),
                Arguments.of(
                        "tl",
                        authority(SigningForm.BY_ORDER, "CHÁNH VĂN PHÒNG", "CHỦ TỊCH")
                                .claim(),
                        List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Đoàn Kim Oanh")),
                Arguments.of(
                        "tuq",
                        head.claimOf(delegation(head, SigningForm.BY_MANDATE, "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI")),
                        List.of("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG VĂN HÓA - XÃ", "HỘI", "Đoàn Kim Oanh")));
    }

    private static SigningAuthority authority(SigningForm form, String title, String headTitle) {
        return SigningAuthority.of(new AuthorityEntry(
                new UnitId("b"),
                new PersonId("p"),
                null,
                null,
                form,
                form.leads() ? "ỦY BAN NHÂN DÂN" : null,
                title,
                headTitle,
                FROM,
                null));
    }

    private static SigningDelegation delegation(SigningAuthority head, SigningForm form, String title) {
        return SigningDelegation.of(
                head,
                new PersonId("h"),
                new DelegationEntry(
                        head.id(),
                        new PersonId("p"),
                        form,
                        null,
                        title,
                        "Quyết định số 12/QĐ-UBND",
                        FROM,
                        FROM.plusDays(90)));
    }

    private static OfficialDocument paper(Signatory signatory) {
        PlanSigner signer = new PlanSigner(signatory.authority(), signatory.title(), signatory.fullName());
        return OfficialDocument.issuedBy("TỈNH LAM GIANG", "ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM")
                .number("KH-UBND")
                .at("Sông Lam", null)
                .type("KẾ HOẠCH")
                .title("Tổ chức hội nghị tổng kết")
                .paragraph("Nội dung của kế hoạch./.")
                .recipients(List.of("Như trên;", "Lưu: VT."))
                .signedBy(PlanPaper.signature(signer))
                .build();
    }

    private static List<String> printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(false);
            return text.getText(document).lines().map(String::strip).toList();
        }
    }
}
