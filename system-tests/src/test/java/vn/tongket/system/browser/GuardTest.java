package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The planner sees what the decree orders, puts right what one click can, gives a reason for the rest. */
@ExtendWith(PortalInBrowser.class)
class GuardTest {

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
            planner.id("plan:submit").click();
            planner.sees("Còn 2 lỗi chưa sửa");
            planner.id("plan:comment").fill("Căn cứ mới đang chờ ban hành.");
            planner.id("plan:submit").click();
            planner.sees("Đã trình");
            assertThat(planner.page().locator(".tk-guard-passed")).containsText("Căn cứ mới đang chờ ban hành.");
            assertThat(planner.complaints()).isEmpty();
        }
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
