package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of a conference: a wall that follows by itself, a closing, the calling list, the paper twin, a rehearsal. */
@ExtendWith(PortalInBrowser.class)
class LiveTest {

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"");

    private static final String PLAN = """
            {"type":"Kế hoạch","issuingBody":"Ủy ban nhân dân phường Sông Lam","place":"Sông Lam",
             "title":"Tổ chức Hội nghị tổng kết phong trào %s","legalBasis":["Luật Thi đua, khen thưởng"],
             "opening":"Ủy ban nhân dân phường ban hành Kế hoạch như sau:",
             "sections":[{"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Tổng kết."}],
             "time":"Trong tháng","venue":"Hội trường","attendees":["Các phòng, ban chuyên môn"],
             "tasks":[],"recipients":["Lưu: VT"],"signingAuthority":"TM. ỦY BAN NHÂN DÂN","signerTitle":"CHỦ TỊCH",
             "signerName":"Phạm Quốc Khánh"}""";

    private static final String PERSON =
            "{\"fullName\":\"Khách Mời %c\",\"honorific\":\"Ông\",\"position\":\"Chuyên viên\","
                    + "\"unitId\":null,\"phone\":\"09120000%02d\"}";

    @Test
    void theWallFollowsByItselfAndTheDayLeavesItsRecords(PortalInBrowser.Running portal) {
        String plan = issued(portal);
        Calls planner = new Calls(portal, "chuyenvien");
        List<String> codes = invited(planner, plan);
        try (Desk wall = portal.signIn("chuyenvien", 1440, 900)) {
            wall.open("/attendance/wall?plan=" + plan);
            wall.page().evaluate("window.sameWindow = true");
            assertThat(wall.page().locator("#state")).hasText("Trực tiếp");
            assertThat(wall.page().locator("#present")).hasText("0");

            checkedIn(planner, plan, codes.get(0));
            assertThat(wall.page().locator("#present")).hasText("1");
            signedOnPaper(portal, plan);
            assertThat(wall.page().locator("#present")).hasText("2");
            assertThat(wall.complaints()).isEmpty();
            comesBackAfterTheNetwork(wall, planner, plan, codes.get(4));
            assertThat(wall.page().evaluate("window.sameWindow")).isEqualTo(true);
        }
        closed(portal, planner, plan);
        called(portal, plan);
        rehearsedAndCounted(portal, planner, plan);
    }

    private static void comesBackAfterTheNetwork(Desk wall, Calls planner, String plan, String code) {
        wall.page().context().setOffline(true);
        assertThat(wall.page().locator("#state")).containsText("Mất kết nối");
        checkedIn(planner, plan, code);
        wall.page().context().setOffline(false);
        assertThat(wall.page().locator("#present")).hasText("3");
        assertThat(wall.page().locator("#state")).hasText("Trực tiếp");
    }

    /** One of those who signed was checked in at the door before; he counts once. */
    private static void signedOnPaper(PortalInBrowser.Running portal, String plan) {
        try (Desk desk = portal.signIn("chuyenvien", 1440, 900)) {
            desk.open("/attendance/sheets?plan=" + plan);
            desk.id("preparing:prepare").click();
            desk.sees("Đã lập 1 tờ.");
            desk.page().locator("a[href*='sheet=']:has-text('Nhập dấu ký')").click();
            Locator names = desk.page().locator(".att-ticks label:has-text('Khách Mời')");
            names.nth(0).click();
            names.nth(1).click();
            desk.id("marking:merge").click();
            desk.sees("Đã nhập 2 dấu ký, 0 dấu cần xem lại.");
            desk.sees("Đã điểm danh trước đó");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void closed(PortalInBrowser.Running portal, Calls planner, String plan) {
        try (Desk desk = portal.signIn("chuyenvien", 1440, 900)) {
            desk.open("/attendance/live?plan=" + plan);
            desk.id("closing:close").click();
            desk.confirm();
            desk.sees("Đã chốt lần 1: 3 trên 6 đại biểu có mặt.");
            assertThat(desk.complaints()).isEmpty();
        }
        String closings = planner.get("plans/" + plan + "/closings").join().body();
        HttpResponse<String> paper = planner.get(
                        "plans/" + plan + "/closings/" + Calls.value(closings, "id") + "/document")
                .join();
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith("%PDF");
    }

    private static void called(PortalInBrowser.Running portal, String plan) {
        try (Desk phone = portal.signIn("chuyenvien", 360, 800)) {
            phone.open("/attendance/missing?plan=" + plan);
            assertThat(phone.page().locator("a[href^='tel:']")).hasCount(3);
            phone.open("/attendance/inside?plan=" + plan);
            assertThat(phone.page().locator(".att-found")).hasCount(3);
            assertThat(phone.complaints()).isEmpty();
        }
        int answer = new Calls(portal, "thanhtra")
                .get("plans/" + plan + "/attendance/missing")
                .join()
                .statusCode();
        assertThat(answer).isEqualTo(403);
    }

    private static void rehearsedAndCounted(PortalInBrowser.Running portal, Calls planner, String plan) {
        try (Desk desk = portal.signIn("chuyenvien", 1440, 900)) {
            desk.open("/attendance/rehearsal?plan=" + plan);
            desk.id("scenario:run").click();
            desk.sees("Chưa khai báo cửa điểm danh nào");
            desk.open("/attendance/after?plan=" + plan);
            desk.sees("Có mặt (50,0 %)");
            assertThat(desk.complaints()).isEmpty();
        }
        for (String paper : List.of(
                "attendance-statistics/document",
                "attendance-statistics/document?format=xlsx",
                "attendance-certificates/document",
                "sign-in-sheets/document",
                "rehearsal/document")) {
            assertThat(planner.get("plans/" + plan + "/" + paper).join().statusCode())
                    .as(paper)
                    .isEqualTo(200);
        }
        assertThat(planner.get("plans/" + plan + "/attendance").join().body()).contains("\"present\":3");
    }

    static void checkedIn(Calls planner, String plan, String code) {
        String scan = "{\"code\":\"%1$s\",\"stationId\":\"Cửa A\",\"scanId\":\"scan-%1$s\"}".formatted(code);
        assertThat(planner.post("plans/" + plan + "/check-ins", scan).join().body())
                .contains("\"admitted\"");
    }

    static List<String> invited(Calls planner, String plan) {
        String groups = planner.get("plans/" + plan + "/attendee-groups").join().body();
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(PERSON.formatted('A' + i, i));
        }
        String answer = planner.post(
                        "plans/" + plan + "/invitations",
                        "{\"attendeeGroupId\":\"%s\",\"people\":[%s]}"
                                .formatted(Calls.value(groups, "id"), String.join(",", people)))
                .join()
                .body();
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(answer);
        while (code.find()) {
            codes.add(code.group(1));
        }
        assertThat(codes).hasSize(6);
        return codes;
    }

    static String issued(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String mark = Long.toString(System.nanoTime(), 36);
        String plan =
                Calls.value(planner.post("plans", PLAN.formatted(mark)).join().body(), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        NoticeOfTime.issue(portal, plan, Instant.now().plus(1, ChronoUnit.HOURS));
        return plan;
    }

    private static void step(Calls who, String plan, String action) {
        assertThat(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }
}
