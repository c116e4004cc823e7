package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A room is drawn by keyboard, guests are seated by protocol, one is dragged, another moved by keys, and it is printed. */
@ExtendWith(PortalInBrowser.class)
class HallTest {

    @Test
    @Tag("ATT-41")
    @Tag("ATT-44")
    @Tag("ATT-48")
    @Tag("ATT-49")
    void guestsAreSeatedByTheRulesAndByHand(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String mark = String.valueOf(System.nanoTime() % 1_000_000);
        String plan = issued(portal, planner, "Hội nghị xếp chỗ " + mark);
        invited(planner, plan, 4);

        try (Desk desk = portal.signIn("chuyenvien", 1440, 900)) {
            draws(desk, "Hội trường " + mark);
            uses(desk, plan, "Hội trường " + mark);
            desk.open("/attendance/hall?plan=" + plan);
            desk.id("seating:arrange").click();
            desk.sees("Đã xếp 4 đại biểu");
            drags(desk);
            walks(desk);
            desk.picture("hall");
            assertThat(desk.complaints()).isEmpty();
        }
        HttpResponse<String> guests =
                planner.get("plans/" + plan + "/invitations?size=50").join();
        HttpResponse<String> map =
                planner.get("plans/" + plan + "/seating/document?kind=map").join();
        assertThat(guests.body()).contains("\"seat\":\"C4\"");
        assertThat(map.statusCode()).isEqualTo(200);
        assertThat(map.body()).startsWith("%PDF-");
    }

    /** The room begins with three rows of ten and more; the keyboard blocks a seat and makes another one for awardees. */
    private static void draws(Desk desk, String name) {
        desk.open("/attendance/hall-room");
        desk.id("room:name").fill(name);
        desk.id("room:short").fill("HT");
        Locator first = desk.page().locator(".tk-hall-spot[data-x='0'][data-y='0']");
        first.focus();
        desk.page().keyboard().press("x");
        desk.page().keyboard().press("ArrowRight");
        desk.page().keyboard().press("k");
        assertThat(desk.page().locator(".tk-hall-count")).containsText("49");
        desk.id("room:save").click();
        desk.sees("Đã lưu “" + name + "”: 49 chỗ.");
    }

    private static void uses(Desk desk, String plan, String name) {
        desk.open("/attendance/hall-use?plan=" + plan);
        desk.id("use:room").click();
        desk.page()
                .locator("#use\\:room_panel li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        desk.id("use:add").click();
        desk.sees("Đã thêm phòng");
    }

    private static void drags(Desk desk) {
        Locator guest = desk.page().locator(".tk-hall-taken").first();
        String name = guest.getAttribute("data-name");
        guest.dragTo(seat(desk, "C5"));
        assertThat(seat(desk, "C5")).hasAttribute("data-name", name);
        assertThat(seat(desk, "C5")).hasClass(Pattern.compile("tk-hall-pinned"));
    }

    /** Enter picks up, arrow keys walk, Enter puts down. */
    private static void walks(Desk desk) {
        String name = seat(desk, "C5").getAttribute("data-name");
        seat(desk, "C5").focus();
        desk.page().keyboard().press("Enter");
        assertThat(desk.page().locator("#hand")).containsText(name);
        desk.page().keyboard().press("ArrowLeft");
        desk.page().keyboard().press("Enter");
        assertThat(seat(desk, "C4")).hasAttribute("data-name", name);
    }

    private static Locator seat(Desk desk, String label) {
        return desk.page().locator(".tk-hall-seat[aria-label^='" + label + ",']");
    }

    private static String issued(PortalInBrowser.Running portal, Calls planner, String title) {
        String body = """
                {"type":"Kế hoạch","issuingBody":"ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM","place":"Sông Lam","title":"%s",
                 "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Hội nghị."}],
                 "attendees":["Đại diện các khóm"],"recipients":["Lưu: VT"],
                 "signingAuthority":"TM. ỦY BAN NHÂN DÂN","signerTitle":"CHỦ TỊCH","signerName":"Phạm Quốc Khánh"}""".formatted(title);
        String plan = Calls.value(sent(planner, "plans", body, 201), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        return plan;
    }

    private static void invited(Calls planner, String plan, int count) {
        String group = Calls.value(
                planner.get("plans/" + plan + "/attendee-groups").join().body(), "id");
        StringBuilder people = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            people.append(i == 1 ? "" : ",")
                    .append("{\"fullName\":\"Đại biểu Mẫu %c\",\"phone\":\"09%08d\"}".formatted('A' + i, i));
        }
        sent(
                planner,
                "plans/" + plan + "/invitations",
                "{\"attendeeGroupId\":\"" + group + "\",\"people\":[" + people + "]}",
                201);
    }

    private static void step(Calls who, String plan, String action) {
        sent(who, "plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}", 200);
    }

    private static String sent(Calls who, String path, String body, int status) {
        HttpResponse<String> answer = who.post(path, body).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }
}
