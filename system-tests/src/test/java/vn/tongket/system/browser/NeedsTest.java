package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a guest needs, from his phone to the caterer's frozen list, and what changes after that. */
@ExtendWith(PortalInBrowser.class)
class NeedsTest {

    private static final String PLAN = """
            {"type":"Kế hoạch","issuingBody":"ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM","place":"Sông Lam",
             "title":"Hội nghị suất ăn %s","time":"Dự kiến trong quý tới","venue":"Hội trường",
             "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Hội nghị."}],
             "attendees":["Thành viên Ủy ban bầu cử phường","Khóm Bến Đò (4 người)"],"recipients":["Lưu: VT"],
             "signingAuthority":"TM. ỦY BAN NHÂN DÂN","signerTitle":"CHỦ TỊCH","signerName":"Phạm Quốc Khánh"}""";

    private static final String TERMS = """
            {"places":null,"substitutesApproved":false,"replyBy":null,"reminderDays":[],"companionsAllowed":1,
             "programme":null,"version":0}""";

    private static final String DECLARATION = """
            {"diet":"%s","wheelchair":%s,"remark":null,"companions":[],"plates":[]}""";

    private static final Pattern HAMLET = Pattern.compile("\"id\":\"([^\"]+)\"[^{}]*\"name\":\"Khóm Bến Đò");

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    @Tag("ATT-32")
    @Tag("ATT-36")
    void theCatererGetsWhatWasFrozenAndEachLaterChangeIsDecidedAlone(PortalInBrowser.Running portal) {
        Calls office = new Calls(portal, "chuyenvien");
        String plan = invited(portal, office);
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            membersAreInvited(planner, plan);
            planner.open("/attendance/invitations?plan=" + plan);
            planner.id("sending:send").click();
            planner.sees("giấy mời vào hàng gửi");
            declares(portal, link(planner, "Trần Văn Chay"));
            sent(office.patch("invitations/" + id(office, plan, "Thuong"), "{\"status\":\"accepted\"}"), 200);

            planner.open("/attendance/catering?plan=" + plan);
            planner.id("catering:freeze").click();
            planner.sees("Đã chốt danh sách lần 1: 3 suất.");
            changes(office, plan, "Chay", "SOFT", false);
            changes(office, plan, "Thuong", "NORMAL", true);

            planner.open("/attendance/catering?plan=" + plan);
            change(planner, "Trần Văn Chay").locator("button:has(.pi-check)").click();
            planner.sees("Đã duyệt thay đổi của");
            change(planner, "Lê Thị Thường")
                    .locator("button", new Locator.LocatorOptions().setHasText("Không duyệt"))
                    .click();
            planner.sees("Không duyệt thay đổi của");
            assertThat(planner.page().locator("#catering .tk-item")).hasCount(0);
            assertThat(planner.id("catering")).containsText("Thức ăn mềm");
            assertThat(planner.page().locator("#meals")).hasText("2");
            assertThat(planner.complaints()).isEmpty();
        }
        aMemberFindsItAmongHisNotices(portal);
    }

    private static void membersAreInvited(Desk planner, String plan) {
        planner.open("/attendance/groups?plan=" + plan);
        planner.page()
                .locator("tr", new Page.LocatorOptions().setHasText("Thành viên Ủy ban bầu cử phường"))
                .locator("button:has(.pi-users)")
                .click();
        assertThat(planner.id("candidates:people")).containsText("Phạm Quốc Khánh");
        planner.id("candidates:list").click();
        planner.sees("khách mời vào thành phần");
        planner.id("groups:issue").click();
        planner.confirm();
        planner.sees("Mọi khách mời trong danh sách đã được phát hành giấy mời.");
    }

    /** The timer tells him soon after the sending. */
    private void aMemberFindsItAmongHisNotices(PortalInBrowser.Running portal) {
        try (Desk member = portal.signIn("chutich", 360, 800)) {
            Locator told = member.page()
                    .locator(".tk-item", new Page.LocatorOptions().setHasText("suất ăn " + mark))
                    .filter(new Locator.FilterOptions().setHasText("Giấy mời ·"))
                    .locator("a");
            Instant late = Instant.now().plusSeconds(60);
            do {
                member.open("/notices");
            } while (told.count() == 0 && Instant.now().isBefore(late));
            told.first().click();
            member.sees("trân trọng kính mời tới dự: Hội nghị suất ăn " + mark);
        }
    }

    /** Without an account, on a phone: he comes, eats no meat and brings his driver. */
    private static void declares(PortalInBrowser.Running portal, String link) {
        try (BrowserContext phone = portal.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 800)
                        .setLocale("vi-VN"))) {
            Page page = phone.newPage();
            page.navigate(link);
            at(page, "answer:accept").click();
            at(page, "declaration:diet").click();
            page.locator("[id='declaration:diet_panel'] li", new Page.LocatorOptions().setHasText("Ăn chay"))
                    .click();
            at(page, "declaration:companions").fill("Lái Xe Mẫu");
            at(page, "declaration:plates").fill("37a-123.45");
            at(page, "declaration:declare").click();
            assertThat(page.locator("body")).containsText("Đã ghi nhận khai báo.");
        }
    }

    private static Locator change(Desk planner, String guest) {
        return planner.page().locator("#catering .tk-item", new Page.LocatorOptions().setHasText(guest));
    }

    private static Locator at(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static String link(Desk planner, String guest) {
        planner.page()
                .locator("[id='guests:table'] tbody tr", new Page.LocatorOptions().setHasText(guest))
                .locator("button", new Locator.LocatorOptions().setHasText("Liên kết trả lời"))
                .click();
        assertThat(planner.page().locator("#link")).containsText(guest);
        return planner.id("link:address").inputValue();
    }

    private String invited(PortalInBrowser.Running portal, Calls office) {
        String plan = Calls.value(sent(office.post("plans", PLAN.formatted(mark)), 201), "id");
        step(office, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        NoticeOfTime.issue(portal, plan, Instant.now().plus(52, ChronoUnit.DAYS));
        sent(office.put("plans/" + plan + "/invitation-terms", TERMS), 200);
        String groups = sent(office.get("plans/" + plan + "/attendee-groups"), 200);
        Matcher hamlet = HAMLET.matcher(groups);
        assertThat(hamlet.find()).as(groups).isTrue();
        String person = "{\"fullName\":\"%s\"}";
        sent(
                office.post(
                        "plans/" + plan + "/invitations",
                        "{\"attendeeGroupId\":\"" + hamlet.group(1) + "\",\"people\":["
                                + person.formatted("Trần Văn Chay") + "," + person.formatted("Lê Thị Thường") + "]}"),
                201);
        return plan;
    }

    private static void changes(Calls office, String plan, String guest, String diet, boolean wheelchair) {
        sent(
                office.put(
                        "invitations/" + id(office, plan, guest) + "/declaration",
                        DECLARATION.formatted(diet, wheelchair)),
                200);
    }

    private static String id(Calls office, String plan, String guest) {
        return Calls.value(sent(office.get("plans/" + plan + "/invitations?query=" + guest), 200), "id");
    }

    private static void step(Calls who, String plan, String action) {
        sent(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}"), 200);
    }

    private static String sent(CompletableFuture<HttpResponse<String>> call, int status) {
        HttpResponse<String> answer = call.join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }
}
