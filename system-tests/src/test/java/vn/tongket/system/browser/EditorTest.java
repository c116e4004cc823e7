package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A planner writes a draft: order, undo, two writers, an ended session, comments, versions, copies. */
@ExtendWith(PortalInBrowser.class)
class EditorTest {

    private static final Logger LOG = Logger.getLogger(EditorTest.class.getName());
    private static final double MOST_MILLISECONDS = 5_000;
    private static final String PLANNER = "chuyenvien";
    private static final Pattern STORED = Pattern.compile("Đã lưu lúc");
    private static final String DRAFT = """
            {"type": "Kế hoạch", "title": "%s", "legalBasis": ["Luật Thi đua, khen thưởng năm 2022"],
             "opening": "Ủy ban bầu cử phường ban hành Kế hoạch như sau:",
             "sections": [
               {"level": 1, "number": "I", "heading": "MỤC ĐÍCH", "text": "- Đánh giá kết quả;\\n- Rút kinh nghiệm."},
               {"level": 1, "number": "II", "heading": "NỘI DUNG", "text": "Các khóm báo cáo kết quả năm 2025."},
               {"level": 1, "number": "III", "heading": "TỔ CHỨC THỰC HIỆN", "text": "- Văn phòng chuẩn bị hội trường."}],
             "recipients": ["Lưu: VT"], "signerTitle": "CHỦ TỊCH", "signerName": "Nguyễn Văn Đã Nghỉ"}""";
    private static final String FROM_WORD = "<html><body><style>p{color:red}</style>"
            + "<p class=MsoNormal style='margin:0'>Ủy ban<o:p></o:p> nhân&nbsp;dân phường</p>"
            + "<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Сác đơn vị</p>"
            + "<ul><li>Báo ca\u0301o kịp thời</li></ul></body></html>";

    @Test
    void paragraphsAreWrittenMovedUndoneAndPasted(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Soạn như viết văn bản");
        try (Desk desk = portal.signIn(PLANNER, 1440, 900)) {
            Page page = opened(desk, plan);
            Locator purpose = paragraph(page, "- Đánh giá kết quả;");
            purpose.press("End");
            purpose.press("Enter");
            page.keyboard().type("Biểu dương tập thể tiêu biểu;");
            assertThat(paragraph(page, "- Biểu dương tập thể tiêu biểu;")).isVisible();

            outline(page, "II. NỘI DUNG").press("Alt+ArrowUp");
            assertThat(page.locator("#editor-outline a"))
                    .hasText(new String[] {"I. NỘI DUNG", "II. MỤC ĐÍCH", "III. TỔ CHỨC THỰC HIỆN"});
            page.keyboard().press("Control+z");
            assertThat(page.locator("#editor-outline a").first()).hasText("I. MỤC ĐÍCH");
            page.keyboard().press("Control+y");
            assertThat(page.locator("#editor-outline a").first()).hasText("I. NỘI DUNG");

            paste(paragraph(page, "- Văn phòng chuẩn bị hội trường."));
            assertThat(paragraph(page, "- Các đơn vị")).isVisible();
            assertThat(paragraph(page, "- Báo cáo kịp thời")).isVisible();
            assertThat(page.locator("#editor-status")).hasText(STORED);

            opened(desk, plan);
            assertThat(page.locator("#editor-outline a"))
                    .hasText(new String[] {"I. NỘI DUNG", "II. MỤC ĐÍCH", "III. TỔ CHỨC THỰC HIỆN"});
            assertThat(paragraph(page, "- Báo cáo kịp thời")).isVisible();
            assertThat(new Calls(portal, PLANNER).get("plans/" + plan).join().body())
                    .contains("hội trường.Ủy ban nhân dân phường\\n- Các đơn vị\\n- Báo cáo kịp thời");
            page.locator("#editor-tab-preview").click();
            assertThat(page.locator("#editor-pages img").first()).isVisible();
            desk.picture("soan-thao-ke-hoach");
            assertThat(barriers(page)).isEmpty();
            desk.size(390, 844);
            assertThat(barriers(page)).isEmpty();
            assertThat(faults(desk)).isEmpty();
        }
    }

    @Test
    void aSectionIsDraggedToItsPlaceByMouse(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Kéo mục bằng chuột");
        try (Desk desk = portal.signIn(PLANNER, 1440, 900)) {
            Page page = opened(desk, plan);
            outline(page, "III. TỔ CHỨC THỰC HIỆN").dragTo(outline(page, "I. MỤC ĐÍCH"));

            assertThat(page.locator("#editor-outline a"))
                    .hasText(new String[] {"I. TỔ CHỨC THỰC HIỆN", "II. MỤC ĐÍCH", "III. NỘI DUNG"});
            stored(page);
            assertThat(new Calls(portal, PLANNER).get("plans/" + plan).join().body())
                    .containsSubsequence("TỔ CHỨC THỰC HIỆN", "Văn phòng chuẩn bị hội trường", "MỤC ĐÍCH");
            assertThat(faults(desk)).isEmpty();
        }
    }

    @Test
    void twoWritersOfOneDraftAreJoined(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Hai người cùng soạn");
        try (Desk first = portal.signIn(PLANNER, 1440, 900);
                Desk second = portal.signIn(PLANNER, 1440, 900)) {
            Page one = opened(first, plan);
            Page other = opened(second, plan);
            paragraph(one, "- Đánh giá kết quả;").fill("- Đánh giá toàn diện kết quả;");
            paragraph(one, "Các khóm báo cáo kết quả năm 2025.").fill("Các khóm gửi báo cáo trước.");
            stored(one);

            paragraph(other, "- Rút kinh nghiệm.").fill("- Rút ra bài học kinh nghiệm.");
            paragraph(other, "Các khóm báo cáo kết quả năm 2025.").fill("Các khóm trình bày báo cáo.");
            assertThat(other.locator("#editor-merge")).isVisible();
            assertThat(other.locator("#editor-merge-who")).containsText("Lý Hải Đăng");
            other.locator("#editor-conflicts label:has-text('Các khóm gửi báo cáo trước.')")
                    .click();
            other.locator("#editor-merge-done").click();
            stored(other);

            assertThat(paragraph(other, "- Đánh giá toàn diện kết quả;")).isVisible();
            assertThat(paragraph(other, "- Rút ra bài học kinh nghiệm.")).isVisible();
            assertThat(paragraph(other, "Các khóm gửi báo cáo trước.")).isVisible();
            assertThat(paragraph(other, "Các khóm trình bày báo cáo.")).hasCount(0);
            assertThat(faults(first)).isEmpty();
            assertThat(faults(second)).isEmpty();
        }
    }

    @Test
    void notAWordIsLostWhenTheSessionEnds(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Hết phiên giữa câu");
        try (Desk desk = portal.signIn(PLANNER, 1440, 900)) {
            Page page = opened(desk, plan);
            page.context().clearCookies();
            paragraph(page, "- Rút kinh nghiệm.").fill("- Rút kinh nghiệm, viết khi đã hết phiên.");
            assertThat(page.locator("#editor-trouble")).containsText("Phiên làm việc đã hết");
            paragraph(page, "- Đánh giá kết quả;").fill("- Vẫn viết tiếp được;");

            Page tab = page.context().newPage();
            tab.navigate(portal.address() + "sign-in");
            tab.locator("[id='signIn:username']").fill(PLANNER);
            tab.locator("[id='signIn:password']").fill(Desk.PASSWORD);
            tab.locator("[id='signIn:submit']").click();
            tab.waitForURL(Pattern.compile(".*/home"));
            tab.close();

            stored(page);
            String draft =
                    new Calls(portal, PLANNER).get("plans/" + plan).join().body();
            assertThat(draft).contains("viết khi đã hết phiên", "Vẫn viết tiếp được");
            assertThat(faults(desk)).isEmpty();
        }
    }

    @Test
    void aDraftIsDiscussedComparedAndCopied(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Tổng kết năm 2025");
        try (Desk desk = portal.signIn(PLANNER, 1440, 900)) {
            Page page = opened(desk, plan);
            paragraph(page, "Các khóm báo cáo kết quả năm 2025.").click();
            page.locator(".tk-ed-active .tk-ed-tool").first().click();
            page.locator("#editor-comment-words").fill("Cần nêu thời hạn báo cáo.");
            page.locator("#editor-comment-send").click();
            assertThat(page.locator("#editor-comments")).containsText("Cần nêu thời hạn báo cáo.");
            paragraph(page, "- Rút kinh nghiệm.").fill("- Rút ra bài học kinh nghiệm.");
            stored(page);
            page.locator("#editor-comments button:has-text('Đã giải quyết')").click();
            assertThat(page.locator("#editor-comments")).containsText("Lý Hải Đăng đã giải quyết");

            desk.open("/plan/compare?id=" + plan);
            assertThat(page.locator(".tk-cmp ins").first()).hasText("ra bài học ");
            assertThat(barriers(page)).isEmpty();

            desk.open("/plan/plan?id=" + plan);
            desk.id("reuse:year_input").fill("2027");
            desk.id("reuse:copy").click();
            page.waitForURL(url -> url.contains("/plan/plan") && !url.contains(plan));
            assertThat(page.locator("#editor[data-ready=true]")).isVisible();
            assertThat(page.locator("#editor-warnings")).containsText("Nguyễn Văn Đã Nghỉ");
            assertThat(page.locator("#editor-warnings")).containsText("Luật Thi đua, khen thưởng năm 2022");
            desk.picture("sao-chep-ke-hoach");
            assertThat(faults(desk)).isEmpty();
        }
    }

    /** The chairman reads the submitted plan and may not write in it. */
    @Test
    void aReaderCommentsAtAParagraphAndTheWriterFindsItThere(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Lãnh đạo góp ý");
        String submitted = "{\"action\":\"submit\",\"comment\":\"Xin ý kiến.\"}";
        assertThat(new Calls(portal, PLANNER)
                        .post("plans/" + plan + "/transitions", submitted)
                        .join()
                        .statusCode())
                .isEqualTo(200);
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            Page page = chairman.open("/plan/plan?id=" + plan);
            assertThat(page.locator("#editor-reader[data-ready=true]")).isVisible();
            assertThat(page.locator("#editor-blocks")).hasCount(0);
            page.locator(".tk-paper p:has-text('Các khóm báo cáo kết quả năm 2025.') button")
                    .click();
            page.locator("#editor-comment-words").fill("Cần nêu thời hạn báo cáo.");
            page.locator("#editor-comment-send").click();
            assertThat(page.locator("#editor-comments")).containsText("Cần nêu thời hạn báo cáo.");
            page.locator("#editor-comments .tk-ed-quote").click();
            assertThat(page.locator(".tk-paper p:has-text('Các khóm báo cáo') button"))
                    .isFocused();
            assertThat(barriers(page)).isEmpty();
            chairman.picture("gop-y-cua-nguoi-doc");
            chairman.id("plan:comment").fill("Đề nghị xem góp ý.");
            chairman.id("plan:return").click();
            assertThat(chairman.id("plan:return")).hasCount(0);
            assertThat(faults(chairman)).isEmpty();
        }
        try (Desk desk = portal.signIn(PLANNER, 1440, 900)) {
            Page page = opened(desk, plan);
            page.locator("#editor-tab-comments").click();
            assertThat(page.locator("#editor-comments")).containsText("Phạm Quốc Khánh");
            page.locator("#editor-comments .tk-ed-quote").click();
            assertThat(paragraph(page, "Các khóm báo cáo kết quả năm 2025.")).isFocused();
        }
    }

    @Test
    void thePreviewComesWhileSomebodyWrites(PortalInBrowser.Running portal) {
        String plan = drafted(portal, "Xem trước bản in");
        try (Desk desk = portal.signIn(PLANNER, 1440, 900)) {
            Page page = opened(desk, plan);
            page.locator("#editor-tab-preview").click();
            assertThat(page.locator("#editor-pages img").first()).isVisible();
            List<?> taken = (List<?>) page.evaluate("""
                    async (address) => {
                      const times = [];
                      for (let i = 0; i < 21; i += 1) {
                        const from = performance.now();
                        const answer = await fetch(address);
                        await answer.json();
                        times.push(performance.now() - from);
                      }
                      return times.sort((one, other) => one - other);
                    }""", portal.address() + "api/plans/" + plan + "/preview");
            double p50 = ((Number) taken.get(10)).doubleValue();
            double p95 = ((Number) taken.get(19)).doubleValue();
            LOG.warning(() -> "preview in the browser: p50 %.0f ms, p95 %.0f ms".formatted(p50, p95));

            assertThat(p95).isLessThan(MOST_MILLISECONDS);
        }
    }

    private static String drafted(PortalInBrowser.Running portal, String title) {
        return Calls.value(
                new Calls(portal, PLANNER)
                        .post("plans", DRAFT.formatted(title))
                        .join()
                        .body(),
                "id");
    }

    private static Page opened(Desk desk, String plan) {
        Page page = desk.open("/plan/plan?id=" + plan);
        assertThat(page.locator("#editor[data-ready=true]")).isVisible();
        return page;
    }

    /** The field of the paragraph with these words. */
    private static Locator paragraph(Page page, String words) {
        return page.locator("#editor-blocks .tk-ed-row:has(.tk-ed-mirror:text-is(\"" + words + "\")) textarea");
    }

    private static Locator outline(Page page, String words) {
        return page.locator("#editor-outline a:has-text('" + words + "')").first();
    }

    private static void stored(Page page) {
        assertThat(page.locator("#editor-status")).hasText(STORED);
        assertThat(page.locator("#editor-trouble")).isHidden();
    }

    private static void paste(Locator field) {
        field.press("End");
        field.evaluate("""
                (area, html) => {
                  const clipboard = new DataTransfer();
                  clipboard.setData("text/html", html);
                  area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }""", FROM_WORD);
    }

    /** What the browser says of answers that the test itself provokes is no fault of the page. */
    private static List<String> faults(Desk desk) {
        return desk.complaints().stream()
                .filter(line -> !line.contains("status of 401") && !line.contains("status of 412"))
                .toList();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
