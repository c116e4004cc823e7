package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.extraction.ExtractedPlan.Section;
import vn.tongket.planning.extraction.ExtractedPlan.Task;
import vn.tongket.planning.extraction.PdfFile.Line;
import vn.tongket.planning.extraction.PdfFile.Words;

/** Tables whose cells span rows or columns, and tables that have no lines, assign work like any other. */
@Tag("EXT-18")
class SpannedTableTest {

    private static final List<String> ABOVE = List.of(
            "KẾ HOẠCH",
            "Tổ chức hội nghị tổng kết năm",
            "I. MỤC ĐÍCH",
            "Đánh giá kết quả của cả năm và rút kinh nghiệm cho năm sau.",
            "II. PHÂN CÔNG NHIỆM VỤ");
    private static final List<String> BELOW =
            List.of("III. KINH PHÍ", "Từ nguồn ngân sách được giao năm 2026 của Ủy ban nhân dân phường.");

    @Test
    void aNameOverSeveralRowsIsTheNameOfEach() {
        String table = "<w:tbl>"
                + row(cell("TT"), cell("Nội dung"), wide(2, "Phân công"), cell("Thời hạn"))
                + row(merged(), merged(), cell("Chủ trì"), cell("Phối hợp"), merged())
                + row(cell("I"), wide(4, "Công tác chuẩn bị"))
                + row(cell("1"), cell("Soạn báo cáo"), first("Văn phòng"), cell("Phòng Nội vụ"), cell("05/3/2026"))
                + row(cell("2"), cell("In tài liệu"), merged(), cell(""), cell(""))
                + row(cell("3"), cell("Đón khách"), cell("Đoàn Thanh niên"), cell(""), cell(""))
                + "</w:tbl>";
        ExtractedPlan plan = word(table);

        assertThat(plan.tasks())
                .containsExactly(
                        new Task("Văn phòng", "Soạn báo cáo", List.of("Phòng Nội vụ"), LocalDate.of(2026, 3, 5)),
                        new Task("Văn phòng", "In tài liệu", List.of(), null),
                        new Task("Đoàn Thanh niên", "Đón khách", List.of(), null));
        assertThat(plan.sections())
                .extracting(Section::heading)
                .containsExactly("MỤC ĐÍCH", "PHÂN CÔNG NHIỆM VỤ", "KINH PHÍ");
    }

    @Test
    void theBulletsOfOneCellAreTasksOfTheUnitBesideThem() {
        String table = "<w:tbl>"
                + row(cell("Nội dung công việc", "cụ thể"), cell("Đơn vị", "thực hiện"), cell("Thời gian"))
                + row(
                        cell("- Chuẩn bị hội trường;", "- Mời đại biểu;", "- Đón tiếp."),
                        cell("Văn phòng"),
                        cell("Tháng 3"))
                + row(cell("Bảo đảm an ninh, trật tự"), cell("Công an phường"), cell("Tháng 3"))
                + "</w:tbl>";

        assertThat(word(table).tasks())
                .extracting(Task::unit, Task::text)
                .containsExactly(
                        tuple("Văn phòng", "Chuẩn bị hội trường"),
                        tuple("Văn phòng", "Mời đại biểu"),
                        tuple("Văn phòng", "Đón tiếp."),
                        tuple("Công an phường", "Bảo đảm an ninh, trật tự"));
    }

    @Test
    void tabsMakeATableInWord() {
        ExtractedPlan plan = word("<w:p><w:r><w:t>TT</w:t><w:tab/><w:t>Nội dung</w:t><w:tab/><w:tab/>"
                + "<w:t>Đơn vị chủ trì</w:t></w:r></w:p>"
                + tabbed("1", "Chuẩn bị hội trường, âm thanh, ánh sáng", "Văn phòng")
                + tabbed("2", "Đón khách", "Đoàn Thanh niên"));

        assertTwoTasks(plan);
    }

    @Test
    void spacesMakeATableInAText() {
        List<String> lines = new ArrayList<>(ABOVE);
        lines.add("TT    Nội dung                          Đơn vị            Thời gian");
        lines.add("                                        chủ trì           hoàn thành");
        lines.add("1     Chuẩn bị hội trường, âm thanh,    Văn phòng         05/3/2026");
        lines.add("      ánh sáng");
        lines.add("2     Đón khách                         Đoàn Thanh niên");
        lines.addAll(BELOW);

        assertTwoTasks(Samples.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void placesMakeATableInAPdf() {
        List<Words> page = page();
        page.addAll(List.of(
                new Words(85, 660, 11, "TT"),
                new Words(190, 660, 11, "Nội dung"),
                new Words(345, 660, 11, "Đơn vị chủ trì"),
                new Words(88, 645, 11, "1"),
                new Words(110, 645, 11, "Chuẩn bị hội trường, âm thanh,"),
                new Words(345, 645, 11, "Văn phòng"),
                new Words(110, 630, 11, "ánh sáng"),
                new Words(88, 615, 11, "2"),
                new Words(110, 615, 11, "Đón khách"),
                new Words(345, 615, 11, "Đoàn Thanh niên")));

        assertTwoTasks(Samples.read(new PdfFile().page(page).bytes()));
    }

    @Test
    void linesThatAreNotDrawnJoinTheCellsOfAPdf() {
        List<Words> page = page();
        page.addAll(List.of(
                new Words(85, 660, 9, "TT"),
                new Words(110, 660, 9, "Nội dung"),
                new Words(345, 660, 9, "Chủ trì"),
                new Words(85, 640, 9, "1"),
                new Words(110, 640, 9, "Soạn báo cáo"),
                new Words(345, 630, 9, "Văn phòng"),
                new Words(85, 620, 9, "2"),
                new Words(110, 620, 9, "In tài liệu")));
        List<Line> lines = List.of(
                new Line(80, 672, 480, 672),
                new Line(80, 652, 480, 652),
                new Line(80, 632, 340, 632),
                new Line(80, 612, 480, 612),
                new Line(80, 672, 80, 612),
                new Line(105, 672, 105, 612),
                new Line(340, 672, 340, 612),
                new Line(480, 672, 480, 612));

        assertThat(Samples.read(new PdfFile().page(page, lines).bytes()).tasks())
                .extracting(Task::unit, Task::text)
                .containsExactly(tuple("Văn phòng", "Soạn báo cáo"), tuple("Văn phòng", "In tài liệu"));
    }

    /** One plan in the files that an office program makes of it: cells over rows and columns, with lines and without. */
    @ParameterizedTest
    @ValueSource(strings = {"spanned-table.doc", "spanned-table.pdf", "unruled-spanned.pdf", "unruled-table.pdf"})
    void anOfficesOwnFilesAreUnderstood(String file) {
        ExtractedPlan plan = Samples.plan("tables/" + file);

        assertThat(plan.tasks())
                .containsExactly(
                        new Task(
                                "Văn phòng",
                                "Soạn báo cáo tổng kết và các văn bản trình hội nghị",
                                List.of("Phòng Nội vụ"),
                                LocalDate.of(2026, 3, 5)),
                        new Task("Văn phòng", "In tài liệu", List.of(), null),
                        new Task(
                                "Đoàn Thanh niên",
                                "Đón tiếp đại biểu và hướng dẫn chỗ ngồi trong hội trường",
                                List.of("Công an phường"),
                                LocalDate.of(2026, 3, 10)));
        assertThat(plan.sections())
                .extracting(Section::heading)
                .containsExactly("MỤC ĐÍCH", "PHÂN CÔNG NHIỆM VỤ", "KINH PHÍ");
    }

    private static void assertTwoTasks(ExtractedPlan plan) {
        assertThat(plan.tasks())
                .extracting(Task::unit, Task::text)
                .containsExactly(
                        tuple("Văn phòng", "Chuẩn bị hội trường, âm thanh, ánh sáng"),
                        tuple("Đoàn Thanh niên", "Đón khách"));
        assertThat(plan.sections())
                .extracting(Section::heading)
                .containsExactly("MỤC ĐÍCH", "PHÂN CÔNG NHIỆM VỤ", "KINH PHÍ");
    }

    private static List<Words> page() {
        List<Words> page = new ArrayList<>();
        for (int at = 0; at < ABOVE.size(); at++) {
            page.add(new Words(85, 760 - at * 18, 11, ABOVE.get(at)));
        }
        for (int at = 0; at < BELOW.size(); at++) {
            page.add(new Words(85, 560 - at * 18, 11, BELOW.get(at)));
        }
        return page;
    }

    private static ExtractedPlan word(String table) {
        return Samples.read(new WordFile()
                .body(WordFile.paragraphs(ABOVE.toArray(String[]::new))
                        + table
                        + WordFile.paragraphs(BELOW.toArray(String[]::new)))
                .bytes());
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String... paragraphs) {
        return "<w:tc>" + WordFile.paragraphs(paragraphs) + "</w:tc>";
    }

    private static String wide(int columns, String words) {
        return spanning("<w:gridSpan w:val=\"" + columns + "\"/>", words);
    }

    private static String first(String words) {
        return spanning("<w:vMerge w:val=\"restart\"/>", words);
    }

    private static String merged() {
        return spanning("<w:vMerge/>", "");
    }

    private static String spanning(String property, String words) {
        return "<w:tc><w:tcPr>" + property + "</w:tcPr>" + WordFile.paragraphs(words) + "</w:tc>";
    }

    private static String tabbed(String... words) {
        return "<w:p><w:r><w:t>" + String.join("</w:t><w:tab/><w:t>", words) + "</w:t></w:r></w:p>";
    }
}
