package vn.tongket.planning.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.extraction.line.SourceLine;

@Tag("EXT-2")
class TxtReaderTest {

    private static final String WORDS = "Kế hoạch tổ chức hội nghị tổng kết của Ủy ban";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeInEveryForm(String charset) {
        assertThat(read(WORDS.getBytes(Charset.forName(charset))).lines().get(0).text())
                .isEqualTo(WORDS);
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8))
                        .lines()
                        .get(0)
                        .raw())
                .isEqualTo(WORDS);
    }

    @Test
    void windows1258IsConvertedAndTold() {
        byte[] old = Normalizer.normalize("Kế hoạch của huyện", Normalizer.Form.NFC)
                .replace("ế", "ê\u0301")
                .replace("ạ", "a\u0323")
                .replace("ủ", "u\u0309")
                .replace("ệ", "ê\u0323")
                .getBytes(Charset.forName("windows-1258"));

        SourceText text = read(old);

        assertThat(text.lines().get(0).text()).isEqualTo("Kế hoạch của huyện");
        assertThat(text.flaws()).contains(TextFlaw.NOT_UNICODE);
    }

    @Test
    @Tag("EXT-7")
    void drawnTablesAreRows() {
        SourceText text =
                read("|UBND XÃ        | CỘNG HÒA   |\nA | B\nNơi nhận: / - Như trên; / - Lưu: VT. |  | GIÁM ĐỐC"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(text.lines())
                .filteredOn(SourceLine::isRow)
                .extracting(line -> line.cells().get(0))
                .containsExactly("UBND XÃ", "A", "Nơi nhận:", "- Như trên;", "- Lưu: VT.");
        assertThat(text.original()).hasSize(3);
    }

    private static SourceText read(byte[] content) {
        return new SourceReader().read(content);
    }
}
