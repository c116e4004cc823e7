package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The planner sees what the decree orders, puts right what one click can, gives a reason for the rest. */
@ExtendWith(PortalInBrowser.class)
class GuardTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final String number = ThreadLocalRandom.current().nextInt(10_000, 99_999) + "/2020/NĐ-CP";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void errorsAreTakenSeriouslyAndBasesAreCheckedAgainAtIssue(PortalInBrowser.Running portal) {
        String plan = draftedByAnotherProgram(portal);
        findingsAreShownAndOneIsPutRight(portal, plan);
        theCitedDocumentEntersTheRegister(portal, plan);
        aReasonIsAskedFor(portal, plan);
        theClerkSeesAtIssueThatTheBasisIsNotInForce(portal, plan);
    }

    private String draftedByAnotherProgram(PortalInBrowser.Running portal) {
        String body = """
                {"type": "Kế hoạch", "title": "Kiểm tra thể thức %s", "issuingBody": "ỦY BAN BẦU CỬ PHƯỜNG SÔNG LAM",
                 "place": "Sông Lam",
                 "legalBasis": ["Nghị định số %s ngày 05 tháng 3 năm 2020 của Chính phủ về công tác thử nghiệm"],
                 "sections": [{"level": 1, "number": "I", "heading": "MỤC ĐÍCH", "text": "Kiểm tra thể thức văn bản"}],
                 "recipients": ["Như trên"], "signingAuthority": "KT. CHỦ TỊCH / TM. ỦY BAN BẦU CỬ",
                 "signerTitle": "PHÓ CHỦ TỊCH", "signerName": "Trần Thị Mẫu"}
                """.formatted(number, number);
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = Calls.value(planner.post("plans", body).join().body(), "id");
        String findings = planner.get("plans/" + plan + "/findings").join().body();
        assertThat(findings).contains("SIGNER_ORDER", "END_MARK", "FILING_MISSING", "30/2020/NĐ-CP", "BASIS_UNKNOWN");
        return plan;
    }

    private static void findingsAreShownAndOneIsPutRight(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            Locator order = finding(planner, "Thứ tự quyền hạn");
            assertThat(order).containsText("Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, thành phần 7");
            Locator filing = finding(planner, "Lưu: VT");
            filing.locator("button").click();
            planner.sees("Đã sửa và lưu dự thảo");
            assertThat(finding(planner, "Lưu: VT")).hasCount(0);
            assertThat(finding(planner, "Thứ tự quyền hạn")).hasCount(1);
            planner.picture("kiem-tra-the-thuc");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private void theCitedDocumentEntersTheRegister(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            finding(planner, "chưa có trong sổ")
                    .locator("a:has-text('Thêm vào sổ')")
                    .click();
            assertThat(planner.id("document:number")).hasValue(number);
            planner.id("document:title").fill("Về công tác thử nghiệm");
            planner.id("document:inForceFrom_input").fill("05/03/2020");
            planner.id("document:inForceUntil_input").fill(TYPED.format(today.minusDays(1)));
            planner.id("document:source").fill("Văn bản thử nghiệm");
            planner.id("document:save").click();
            planner.sees("Đã lưu vào sổ");
            planner.open("/law/documents?q=" + number.substring(0, 5));
            planner.sees("Hết hiệu lực");
            planner.picture("so-van-ban-phap-luat");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private static void aReasonIsAskedFor(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            assertThat(finding(planner, "đã hết hiệu lực")).hasCount(1);
            anotherProgramIsAskedToo(portal, plan);
            planner.id("plan:submit").click();
            planner.sees("Còn 2 lỗi chưa sửa");
            planner.id("plan:comment").fill("Căn cứ mới đang chờ ban hành.");
            planner.id("plan:submit").click();
            planner.sees("Đã trình");
            assertThat(planner.page().locator(".tk-guard-passed")).containsText("Căn cứ mới đang chờ ban hành.");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private static void anotherProgramIsAskedToo(PortalInBrowser.Running portal, String plan) {
        var refused = new Calls(portal, "chuyenvien")
                .post("plans/" + plan + "/transitions", "{\"action\": \"submit\"}")
                .join();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("REASON_MISSING");
    }

    /** Paper, letters and parts of a Word file that is read in are compared with the decree. */
    @Test
    void theLookOfAWordFileIsCheckedWhenItIsReadIn(PortalInBrowser.Running portal) {
        FilePayload file = new FilePayload("ke-hoach.docx", DOCX, wordFile());
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/upload");
            planner.page().locator("input[type=file]").setInputFiles(file);
            Locator found = planner.page().locator("#file-findings");
            found.locator("summary").click();
            assertThat(found.locator("li:has-text('Khổ giấy 216 × 279 mm')"))
                    .containsText("Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I");
            assertThat(found.locator("li:has-text('Arial')")).hasCount(1);
            assertThat(found.locator("li:has-text('Không thấy Quốc hiệu')")).hasCount(1);
            assertThat(found.locator("li:has-text('Lưu: VT')")).hasCount(1);
            planner.picture("the-thuc-cua-tep");
            planner.size(360, 800);
            planner.picture("the-thuc-cua-tep-360");
            assertThat(planner.complaints()).isEmpty();

            APIResponse answer = planner.page()
                    .request()
                    .post(
                            portal.address()
                                    .resolve("api/plans/extract/findings")
                                    .toString(),
                            RequestOptions.create()
                                    .setHeader("X-Requested-With", "tongket")
                                    .setMultipart(FormData.create().set("file", file)));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("PAGE_SIZE", "LETTERS_FONT", "NATION_MISSING", "FILING_MISSING");
        }
    }

    private static byte[] wordFile() {
        String main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        StringBuilder body = new StringBuilder();
        for (String line : List.of(
                "KẾ HOẠCH",
                "Tổng kết công tác năm",
                "I. MỤC ĐÍCH",
                "Đánh giá kết quả công tác của cả năm và rút kinh nghiệm cho năm sau.",
                "Nơi nhận:",
                "- Các khóm.",
                "CHỦ TỊCH",
                "Trần Thị Mẫu")) {
            body.append("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t>")
                    .append(line)
                    .append("</w:t></w:r></w:p>");
        }
        String document = "<w:document xmlns:w=\"" + main + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr></w:body></w:document>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void theClerkSeesAtIssueThatTheBasisIsNotInForce(PortalInBrowser.Running portal, String plan) {
        new Calls(portal, "chutich")
                .post("plans/" + plan + "/transitions", "{\"action\": \"approve\", \"comment\": \"Đồng ý.\"}")
                .join();
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/plan/plan?id=" + plan);
            assertThat(finding(clerk, "đã hết hiệu lực")).hasCount(1);
            clerk.id("plan:issue").click();
            clerk.confirm();
            assertThat(clerk.page().locator(".tk-paper")).containsText(Pattern.compile("Số: \\d{2,}/KH-"));
            assertThat(clerk.page().locator(".tk-guard-passed")).containsText("Ban hành");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static Locator finding(Desk desk, String words) {
        return desk.page().locator(".tk-guard-all li:has-text(\"" + words + "\")");
    }
}
