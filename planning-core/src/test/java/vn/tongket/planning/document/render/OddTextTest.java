package vn.tongket.planning.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.pdf.PrintedPages;

@Tag("DOC-15")
class OddTextTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<String> oddTexts() {
        return Stream.of(
                "",
                "\u0000\u0001\u001b",
                "<script>alert(1)</script> & \"quoted\" ]]> <!--",
                "🎉 👩‍👩‍👧 Chúc mừng 祝贺 поздравляем",
                "שלום עולם مرحبا بالعالم",
                "\uD800 lẻ loi \uDC00",
                "&nbsp;&#0;&bogus;",
                "{} %s %n ${jndi:x} #{1+1}");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void isPrintedWithoutHarm(String text) throws IOException {
        OfficialDocument document = everywhere(text);

        assertThat(new PrintedPages(renderer.pdf(document)).prints("Độc lập - Tự do - Hạnh phúc"))
                .isTrue();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(renderer.docx(document)))) {
            assertThat(word.getTables()).isNotEmpty();
        }
    }

    @Test
    void markupIsPrintedAsItWasTyped() {
        PrintedPages pages = new PrintedPages(renderer.pdf(everywhere("<b>Ban & Sở</b>")));
        assertThat(pages.prints("<b>Ban & Sở</b>")).isTrue();
    }

    @Test
    void aMegabyteInOneParagraphIsPrinted() {
        OfficialDocument document = OfficialDocument.issuedBy("", "ỦY BAN")
                .paragraph("Một câu văn dài được lặp lại nhiều lần. ".repeat(26_000))
                .build();
        assertThat(renderer.docx(document)).isNotEmpty();
        assertThat(new PrintedPages(renderer.pdf(document)).count()).isGreaterThan(200);
    }

    @Test
    void aWordWithoutEndIsPrinted() {
        OfficialDocument document = OfficialDocument.issuedBy("", "ỦY BAN")
                .paragraph("x".repeat(10_000))
                .build();
        assertThat(renderer.docx(document)).isNotEmpty();
        assertThat(new PrintedPages(renderer.pdf(document)).lines(2)).isNotEmpty();
    }

    private static OfficialDocument everywhere(String text) {
        return OfficialDocument.issuedBy(text, text)
                .number(text)
                .at(text, null)
                .type(text)
                .title(text)
                .addressedTo(List.of(text, text))
                .basedOn(List.of(text))
                .heading(1, text, text)
                .paragraph(text)
                .recipients(List.of(text))
                .signedBy(new SignatureBlock(List.of(text), text, text))
                .build();
    }
}
