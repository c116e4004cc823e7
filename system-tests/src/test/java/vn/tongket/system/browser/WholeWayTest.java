package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One plan from its file to the door, and the nominations to the certificates, as seven different people. */
@ExtendWith(PortalInBrowser.class)
class WholeWayTest {

    private static final Path FILE = Path.of("src/test/resources/samples/ke-hoach-gap-mat.txt");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Test
    void aPlanGoesFromTheOfficesFileToTheDoor(PortalInBrowser.Running portal) {
        String plan = draftedByThePlanner(portal);
        approvedByTheChairman(portal, plan);
        issuedByTheClerk(portal, plan);
        String code = guestsInvitedByThePlanner(portal, plan);
        taskReachesTheUnit(portal);
        admittedOnceByTheUsher(portal, plan, code);
        readByTheInspector(portal, plan);
    }

    private static String draftedByThePlanner(PortalInBrowser.Running portal) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/upload").locator("input[type=file]").setInputFiles(FILE);
            planner.sees("Hội nghị gặp mặt cán bộ tham gia phục vụ bầu cử");
            planner.sees("Dự kiến trung tuần tháng này");
            planner.picture("02-doc-tep-ke-hoach");
            planner.id("draft:create").click();
            planner.page().waitForURL(Pattern.compile(".*/plan/plan\\?.*id=.*"));
            planner.picture("03-soan-ke-hoach");
            planner.id("plan:submit").click();
            planner.sees("Đã trình");
            assertThat(planner.complaints()).isEmpty();
            return planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
        }
    }

    private static void approvedByTheChairman(PortalInBrowser.Running portal, String plan) {
        try (Desk chairman = portal.signIn("chutich", 390, 844)) {
            chairman.open("/plan/plan?id=" + plan);
            chairman.id("plan:comment").fill("Đồng ý ban hành.");
            chairman.id("plan:approve").click();
            chairman.sees("Đã duyệt");
            assertThat(chairman.complaints()).isEmpty();
        }
    }

    private static void issuedByTheClerk(PortalInBrowser.Running portal, String plan) {
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/plan/plan?id=" + plan);
            clerk.id("plan:issue").click();
            clerk.confirm();
            clerk.sees("Đã ban hành");
            assertThat(clerk.page().locator(".tk-paper")).containsText(Pattern.compile("Số: \\d{2,}/KH-UBBC"));
            clerk.page().evaluate("window.scrollTo(0, 0)");
            clerk.picture("04-ke-hoach-da-ban-hanh");
            APIResponse pdf =
                    clerk.page().request().get(portal.address() + "api/plans/" + plan + "/document?format=pdf");
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static String guestsInvitedByThePlanner(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            LocalDateTime start =
                    LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMinutes(20);
            planner.id("fixTime").click();
            type(planner.id("time:start_input"), start);
            type(planner.id("time:end_input"), start.plusHours(2));
            planner.id("time:count").click();
            planner.sees("Ảnh hưởng của việc điều chỉnh");
            planner.id("time:draft").click();
            planner.page().waitForURL(Pattern.compile(".*/plan/amendment\\?.*id=.*"));
            planner.id("paper:comment").fill("Thông báo thời gian theo Kế hoạch");
            planner.id("paper:submit").click();
            planner.sees("Đã trình văn bản");
            String notice = planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
            noticeStep(portal, "chutich", notice, "approve");
            noticeStep(portal, "vanthu", notice, "issue");
            planner.open("/attendance/settings?plan=" + plan);
            type(planner.id("day:doors_input"), start.minusHours(1));
            planner.id("day:save").click();
            planner.sees("Đã lưu");
            planner.id("ushers:username").fill("letan");
            planner.id("ushers:name").click();
            planner.sees("Đã phân công lễ tân");
            planner.open("/attendance/groups?plan=" + plan);
            planner.picture("05-thanh-phan-tham-du");
            planner.button("Lấy danh sách thành viên").first().click();
            planner.id("candidates:list").click();
            Locator issue = planner.id("groups:issue");
            assertThat(issue).isEnabled();
            issue.click();
            planner.confirm();
            assertThat(planner.page().locator("body")).containsText(Pattern.compile("Đã phát hành \\d+ giấy mời"));
            planner.open("/attendance/invitations?plan=" + plan);
            planner.picture("06-giay-moi");
            assertThat(planner.complaints()).isEmpty();
            Locator code = planner.page().locator("code").first();
            assertThat(code).hasText(Pattern.compile("\\w{5}-\\w{5}"));
            return code.textContent().strip();
        }
    }

    private static void noticeStep(PortalInBrowser.Running portal, String account, String notice, String action) {
        String step = "{\"action\":\"%s\",\"comment\":\"Đồng ý\"}".formatted(action);
        Calls calls = new Calls(portal, account);
        assertThat(calls.post("amendments/" + notice + "/transitions", step)
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    private static void type(Locator field, LocalDateTime moment) {
        field.fill("");
        field.pressSequentially(TYPED.format(moment));
        assertThat(field).hasValue(TYPED.format(moment));
        field.press("Tab");
    }

    private static void taskReachesTheUnit(PortalInBrowser.Running portal) {
        try (Desk unit = portal.signIn("canbok1", 768, 1024)) {
            unit.open("/plan/task-list");
            unit.sees("Cử cán bộ tham dự, chuẩn bị báo cáo tham luận");
            unit.picture("07-nhiem-vu-cua-don-vi");
            assertThat(unit.complaints()).isEmpty();
        }
    }

    private static void admittedOnceByTheUsher(PortalInBrowser.Running portal, String plan, String code) {
        try (Desk usher = portal.signIn("letan", 390, 844)) {
            usher.open("/attendance/door?plan=" + plan);
            checkIn(usher, code);
            assertThat(usher.id("verdict")).containsText("Mời vào");
            usher.picture("08-diem-danh");
            checkIn(usher, code);
            assertThat(usher.id("verdict")).containsText("Đã điểm danh trước đó");
            assertThat(usher.complaints()).isEmpty();
        }
    }

    private static void checkIn(Desk usher, String code) {
        usher.id("code").fill(code);
        usher.id("typed").locator("button").click();
        usher.page()
                .locator("#verdict:not([hidden]), #trouble:not([hidden])")
                .first()
                .waitFor();
        assertThat(usher.id("trouble")).isHidden();
    }

    private static void readByTheInspector(PortalInBrowser.Running portal, String plan) {
        try (Desk inspector = portal.signIn("thanhtra", 1440, 900)) {
            inspector.open("/plan/plan?id=" + plan);
            inspector.sees("Đồng ý ban hành.");
            assertThat(inspector.id("actions")).hasCount(0);
            assertThat(inspector.complaints()).isEmpty();
        }
    }

    @Test
    void nominationsBecomeADecisionWithCertificates(PortalInBrowser.Running portal) {
        endorsedByTheHead(portal);
        String campaign = appraisedAndProposedByThePlanner(portal);
        decidedByTheChairman(portal, campaign);
    }

    private static void endorsedByTheHead(PortalInBrowser.Running portal) {
        try (Desk head = portal.signIn("truongk1", 390, 844)) {
            head.open("/awards/desk").getByText("Nguyễn Thị Bé Ba").first().click();
            head.id("desk:endorse").waitFor();
            head.picture("09-ban-lam-viec-thu-truong");
            head.id("desk:endorse").click();
            assertThat(head.id("desk:endorse")).hasCount(0);
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static String appraisedAndProposedByThePlanner(PortalInBrowser.Running portal) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/campaigns")
                    .getByText("Khen thưởng thành tích xuất sắc trong công tác bầu cử")
                    .first()
                    .click();
            planner.page().waitForURL(Pattern.compile(".*/awards/campaign\\?.*"));
            String campaign = planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
            for (String nominee : new String[] {"Tổ bầu cử số 1, khóm Bến Đò", "Nguyễn Thị Bé Ba"}) {
                planner.open("/awards/appraisal?campaign=" + campaign)
                        .getByText(nominee)
                        .first()
                        .click();
                planner.id("appraisal:appraise").waitFor();
                planner.page()
                        .getByText("Đủ điều kiện", new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click();
                planner.id("appraisal:appraise").click();
                planner.sees("Đã thẩm định");
                assertThat(planner.id("appraisal:return")).hasCount(0);
            }
            planner.open("/awards/appraisal?campaign=" + campaign);
            planner.picture("10-tham-dinh");
            planner.id("proposing:propose").click();
            planner.page().locator("[id$=':issue']").first().click();
            assertThat(planner.page().locator("body")).containsText(Pattern.compile("\\d{2}/TTr-UBBC"));
            assertThat(planner.complaints()).isEmpty();
            return campaign;
        }
    }

    private static void decidedByTheChairman(PortalInBrowser.Running portal, String campaign) {
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            chairman.open("/awards/decision?campaign=" + campaign);
            chairman.id("decide:decide").click();
            chairman.confirm();
            assertThat(chairman.page().locator("body")).containsText(Pattern.compile("\\d{2}/QĐ-UBND"));
            chairman.picture("11-quyet-dinh-khen-thuong");
            String certificates =
                    chairman.page().locator("a[href*='certificates']").first().getAttribute("href");
            APIResponse pdf = chairman.page()
                    .request()
                    .get(portal.address().resolve(certificates).toString());
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
            assertThat(chairman.complaints()).isEmpty();
        }
    }
}
