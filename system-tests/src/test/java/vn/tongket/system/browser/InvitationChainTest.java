package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the printed and mailed invitation to the answer, the substitute, the waiting list and the reminder. */
@ExtendWith(PortalInBrowser.class)
class InvitationChainTest {

    private static final String PLAN = """
            {"type":"Kế hoạch","issuingBody":"ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM","place":"Sông Lam",
             "title":"Hội nghị chuỗi giấy mời %s","time":"Dự kiến trong quý tới","venue":"Hội trường",
             "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Hội nghị."}],
             "attendees":["Khóm Bến Đò (4 người)"],"recipients":["Lưu: VT"],
             "signingAuthority":"TM. ỦY BAN NHÂN DÂN","signerTitle":"CHỦ TỊCH","signerName":"Phạm Quốc Khánh"}""";

    private static final String TERMS = """
            {"places":2,"substitutesApproved":true,"replyBy":"%s","reminderDays":[7],"companionsAllowed":1,
             "programme":"08:00 Đón tiếp đại biểu\\n08:30 Khai mạc","version":0}""";

    private static final String DECLARATION = """
            {"diet":"NORMAL","wheelchair":false,"remark":null,"companions":[{"fullName":"Lái Xe Mẫu","diet":"NORMAL"}],
             "plates":[]}""";

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    @Tag("ATT-5")
    @Tag("ATT-31")
    @Tag("ATT-33")
    @Tag("ATT-34")
    @Tag("ATT-82")
    @Tag("ATT-83")
    void anInvitationGoesItsWholeWay(PortalInBrowser.Running portal) {
        Calls office = new Calls(portal, "chuyenvien");
        String plan = invited(portal, office);
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/attendance/invitations?plan=" + plan);
            row(planner, "Phạm Thị Chờ").getByText("Trong danh sách chờ").waitFor();
            printed(planner, office);
            planner.id("sending:send").click();
            planner.sees("Đã đưa 2 giấy mời vào hàng gửi.");
            String first = link(planner, "Trần Văn Đi");
            String second = link(planner, "Lê Thị Vắng");

            nobodyIsBroughtIntoAFullHall(office, plan);
            declines(portal, second);
            planner.open("/attendance/invitations?plan=" + plan);
            row(planner, "Lê Thị Vắng").getByText("Bận công tác").waitFor();
            row(planner, "Phạm Thị Chờ").getByText("Chờ trả lời").waitFor();

            String code = row(planner, "Trần Văn Đi").locator("code").innerText();
            namesSubstitute(portal, first);
            approves(portal);
            thePlaceChangedHands(office, plan, code);
            planner.id("sending:remind").click();
            planner.sees("Đã nhắc 2 đại biểu");
            assertThat(planner.complaints()).isEmpty();
        }
        theMailLeft(portal);
    }

    private String invited(PortalInBrowser.Running portal, Calls office) {
        String plan = Calls.value(sent(office.post("plans", PLAN.formatted(mark)), 201), "id");
        step(office, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        NoticeOfTime.issue(portal, plan, Instant.now().plus(60, ChronoUnit.DAYS));
        String terms = TERMS.formatted(LocalDate.now().plusDays(30));
        sent(office.put("plans/" + plan + "/invitation-terms", terms), 200);
        String groups = sent(office.get("plans/" + plan + "/attendee-groups"), 200);
        String unit = Calls.value(groups, "unitId");
        String people = String.join(
                ",",
                List.of(
                        guest("Trần Văn Đi", "di", unit),
                        guest("Lê Thị Vắng", "vang", unit),
                        guest("Phạm Thị Chờ", "cho", unit)));
        sent(
                office.post(
                        "plans/" + plan + "/invitations",
                        "{\"attendeeGroupId\":\"" + Calls.value(groups, "id") + "\",\"people\":[" + people + "]}"),
                201);
        return plan;
    }

    private String guest(String name, String box, String unit) {
        return "{\"fullName\":\"%s\",\"position\":\"Cán bộ\",\"unitId\":\"%s\",\"email\":\"%s@%s.example\"}"
                .formatted(name, unit, box, mark);
    }

    /** By unit and by door: the files that the page offers hold the guests that they name. */
    private static void printed(Desk planner, Calls office) {
        planner.page().locator("#sending summary").click();
        Locator byUnit = planner.page().locator("#sending a[href*='unitId=']");
        assertThat(byUnit).hasCount(1);
        assertThat(planner.page().locator("#sending li li").first()).containsText("(2)");
        assertThat(planner.page().locator("#sending a[href$='order=door']")).hasCount(1);
        String path = byUnit.getAttribute("href").replaceAll(".*/api/", "");
        HttpResponse<String> pdf = office.get(path).join();
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    /** ATT-82 */
    private static void nobodyIsBroughtIntoAFullHall(Calls office, String plan) {
        String guests = sent(office.get("plans/" + plan + "/invitations?query=Tran"), 200);
        HttpResponse<String> refused = office.put(
                        "invitations/" + Calls.value(guests, "id") + "/declaration", DECLARATION)
                .join();
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("NO_PLACES_LEFT");
    }

    private static void declines(PortalInBrowser.Running portal, String link) {
        asGuest(portal, link, page -> {
            assertThat(page.locator("body")).containsText("08:30 Khai mạc");
            assertThat(page.locator("body")).containsText("Đề nghị trả lời trước hết ngày");
            at(page, "answer:accept").click();
            assertThat(page.locator("body")).containsText("đã ghi nhận ông/bà sẽ dự");
            at(page, "answer:cannot").click();
            at(page, "declining:reason").fill("Bận công tác");
            at(page, "declining:send").click();
            assertThat(page.locator("body")).containsText("đã ghi nhận ông/bà không dự được");
        });
    }

    private void namesSubstitute(PortalInBrowser.Running portal, String link) {
        asGuest(portal, link, page -> {
            at(page, "answer:other").click();
            at(page, "substituting:otherFullName").fill("Võ Văn Thay " + mark);
            at(page, "substituting:otherEmail").fill("thay@" + mark + ".example");
            at(page, "substituting:send").click();
            assertThat(page.locator("body")).containsText("đang chờ duyệt");
        });
    }

    /** The head of the guest's unit is told, finds it among his work and approves. */
    private void approves(PortalInBrowser.Running portal) {
        try (Desk head = portal.signIn("truongk1", 360, 800)) {
            head.open("/notices");
            head.sees("Đề nghị duyệt người đi thay: Võ Văn Thay " + mark);
            head.open("/home");
            head.page()
                    .locator("a[href*='attendance/substitutes']", new Page.LocatorOptions().setHasText(mark))
                    .first()
                    .click();
            Locator proposal = head.page().locator("[id='proposals'] li", new Page.LocatorOptions().setHasText(mark));
            proposal.locator("button").first().click();
            head.sees("Đã duyệt Võ Văn Thay");
            assertThat(head.complaints()).isEmpty();
        }
    }

    private void thePlaceChangedHands(Calls office, String plan, String dead) {
        String verdict = sent(
                office.post(
                        "plans/" + plan + "/check-ins",
                        "{\"code\":\"%s\",\"stationId\":\"cửa 1\",\"scanId\":\"%s\"}".formatted(dead, mark)),
                200);
        assertThat(Calls.value(verdict, "verdict")).isEqualTo("revoked");
        String fresh = sent(office.get("plans/" + plan + "/invitations?query=Thay"), 200);
        assertThat(Calls.value(fresh, "status")).isEqualTo("issued");
        assertThat(Calls.value(fresh, "code")).isNotEqualTo(dead);
    }

    /** To the one who moved up, with the calendar and the paper; the timer has put it into the outbox, or does so soon. */
    private void theMailLeft(PortalInBrowser.Running portal) {
        try (Desk admin = portal.signIn("quantri", 1440, 900)) {
            Locator mail =
                    admin.page().locator("a", new Page.LocatorOptions().setHasText("Hội nghị chuỗi giấy mời " + mark));
            Instant late = Instant.now().plusSeconds(60);
            do {
                admin.open("/admin/mails?q=cho@" + mark + ".example");
            } while (mail.count() == 0 && Instant.now().isBefore(late));
            mail.last().click();
            admin.sees("hoi-nghi.ics");
            admin.sees("giay-moi.pdf");
            admin.sees("Đề nghị trả lời trước hết ngày");
            admin.sees("08:00 Đón tiếp đại biểu");
        }
    }

    private static String link(Desk planner, String guest) {
        row(planner, guest)
                .locator("button", new Locator.LocatorOptions().setHasText("Liên kết trả lời"))
                .click();
        Locator address = planner.id("link:address");
        assertThat(planner.page().locator("#link")).containsText(guest);
        String link = address.inputValue();
        planner.page().locator(".ui-dialog:visible .ui-dialog-titlebar-close").click();
        assertThat(planner.page().locator(".ui-dialog:visible")).hasCount(0);
        return link;
    }

    private static Locator row(Desk planner, String guest) {
        return planner.page().locator("[id='guests:table'] tbody tr", new Page.LocatorOptions().setHasText(guest));
    }

    private static Locator at(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Without an account, on a phone. */
    private static void asGuest(PortalInBrowser.Running portal, String link, Consumer<Page> work) {
        try (BrowserContext phone = portal.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 800)
                        .setLocale("vi-VN"))) {
            Page page = phone.newPage();
            page.navigate(link);
            work.accept(page);
        }
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
