package vn.tongket.planning.document.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.docx.DocxWriter;
import vn.tongket.planning.document.pdf.PdfWriter;

/** A document opened in an office programme looks like its PDF. */
@Tag("DOC-21")
class WordLikenessTest {

    private static final String MARGIN = "margin-off-by-5-mm";
    private static final String SIZE = "other-size";
    private static final String BLOCK = "block-missing";

    private static final Map<String, OfficialDocument> PAPERS = Papers.all();
    private static Map<String, byte[]> word;

    static List<String> papers() {
        return List.copyOf(PAPERS.keySet());
    }

    @BeforeAll
    static void printAllWordFiles(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        PAPERS.forEach((name, paper) -> files.put(name, new DocxWriter(paper).bytes()));
        byte[] plan = files.get("five-pages");
        files.put(MARGIN, Spoiled.part(plan, "word/document.xml", "(<w:pgMar[^>]* w:left=)\"\\d+\"", "$1\"1984\""));
        files.put(SIZE, Spoiled.part(plan, "word/styles.xml", "(<w:szC?s? w:val=)\"28\"", "$1\"26\""));
        files.put(BLOCK, new DocxWriter(Papers.fivePages(false)).bytes());
        word = new WordPrinter(folder).print(files);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theWordFileLooksLikeThePrint(String name) {
        assertThat(Likeness.differences(print(name), word.get(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {MARGIN, SIZE, BLOCK})
    void aPlantedFaultIsSeen(String fault) {
        assertThat(Likeness.differences(print("five-pages"), word.get(fault))).isNotEmpty();
    }

    @Test
    void theSameMarginFaultIsSeenInThePictureAlone() {
        List<PageInk> printed = PageInk.of(print("five-pages"));

        assertThat(printed.get(1).likeness(PageInk.of(word.get(MARGIN)).get(1)))
                .isLessThan(printed.get(1)
                        .likeness(PageInk.of(word.get("five-pages")).get(1)));
    }

    private static byte[] print(String name) {
        return new PdfWriter(List.of(PAPERS.get(name))).bytes();
    }
}
