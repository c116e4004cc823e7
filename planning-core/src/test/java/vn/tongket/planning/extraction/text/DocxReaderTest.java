package vn.tongket.planning.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.extraction.WordFile;

class DocxReaderTest {

    private static final String OUTLINE = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%3."/></w:lvl>
              <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="7"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>""";

    @Test
    @Tag("EXT-5")
    void automaticNumbersCountAsPrinted() {
        byte[] file = new WordFile()
                .numbering(OUTLINE)
                .body(WordFile.listed(3, 0, "Mục đích")
                        + WordFile.listed(3, 1, "Một")
                        + WordFile.listed(3, 2, "Nhỏ")
                        + WordFile.listed(3, 1, "Hai")
                        + WordFile.listed(3, 3, "Gạch")
                        + WordFile.listed(3, 0, "Nội dung")
                        + WordFile.listed(3, 1, "Lại một")
                        + WordFile.listed(4, 0, "Năm"))
                .bytes();

        assertThat(read(file))
                .containsExactly(
                        "I. Mục đích",
                        "1. Một",
                        "1.1. Nhỏ",
                        "2. Hai",
                        "- Gạch",
                        "II. Nội dung",
                        "1. Lại một",
                        "V. Năm");
    }

    @Test
    @Tag("EXT-5")
    void aStyleMayCarryTheNumber() {
        byte[] file = new WordFile()
                .numbering(OUTLINE)
                .styles("<w:style w:styleId=\"De\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"DeCon\"><w:basedOn w:val=\"De\"/></w:style>")
                .body("<w:p><w:pPr><w:pStyle w:val=\"DeCon\"/></w:pPr><w:r><w:t>Mục đích</w:t></w:r></w:p>")
                .bytes();

        assertThat(read(file)).containsExactly("I. Mục đích");
    }

    @Test
    @Tag("EXT-7")
    void cellsSideBySideStandInOneLine() {
        byte[] file = new WordFile()
                .body(WordFile.table(WordFile.row(
                        WordFile.cell("UBND XÃ PHÚ VÂN", "PHÒNG KINH TẾ"),
                        WordFile.cell("CỘNG HÒA", "Độc lập", "Ngày"))))
                .bytes();

        assertThat(read(file)).containsExactly("UBND XÃ PHÚ VÂN | CỘNG HÒA", "PHÒNG KINH TẾ | Độc lập", " | Ngày");
    }

    @Test
    void aTextBoxIsReadOnce() {
        String box = "<w:txbxContent>" + WordFile.paragraphs("Trong khung") + "</w:txbxContent>";
        byte[] file = new WordFile()
                .body("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .bytes();

        assertThat(read(file)).filteredOn(line -> !line.isBlank()).containsExactly("Trong khung");
    }

    @Test
    void deletedWordsAndFieldCodesAreNotRead() {
        byte[] file = new WordFile()
                .body(
                        "<w:p><w:r><w:t>Giữ </w:t></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del>"
                                + "<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>")
                .bytes();

        assertThat(read(file)).containsExactly("Giữ thêm");
    }

    private static List<String> read(byte[] file) {
        return new SourceReader().read(file).original();
    }
}
