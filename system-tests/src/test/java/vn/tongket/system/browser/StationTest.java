package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two phones at two doors, cut off from the server and from each other, and back (hai cửa mất mạng). */
@ExtendWith(PortalInBrowser.class)
class StationTest {

    private static final String PLAN = """
            {"type":"Kế hoạch","title":"Tổ chức Hội nghị hai cửa %s","issuingBody":"Ủy ban bầu cử phường Sông Lam",
            "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Nội dung của kế hoạch."}],
            "attendees":["Khách cửa Nam","Khách cửa Bắc"],"recipients":["Lưu: VT"],"signerName":"Phạm Quốc Khánh"}""";

    @Test
    void twoDoorsCutOffLetAGuestInOnce(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = issued(portal, planner);
        List<String> codes = guestsAndDoors(planner, plan);
        try (Desk south = phone(portal, plan, "NAM");
                Desk north = phone(portal, plan, "BAC")) {
            BrowserContext southNet = south.page().context();
            BrowserContext northNet = north.page().context();

            sees(south, codes.get(0), "admitted");
            sees(north, codes.get(0), "already-admitted");

            southNet.setOffline(true);
            northNet.setOffline(true);
            assertThat(south.page().locator("#mode")).containsText("Ngoại tuyến");
            assertThat(north.page().locator("#mode")).containsText("Ngoại tuyến");
            south.page().reload();
            assertThat(south.page().locator("#mode")).containsText("Ngoại tuyến");
            sees(north, codes.get(1), "wrong-door");
            assertThat(north.page().locator("#more")).containsText("NAM");
            sees(south, codes.get(1), "admitted");
            south.picture("station-offline");
            sees(south, codes.get(1), "already-admitted");
            south.page().reload();
            sees(south, codes.get(1), "already-admitted");

            southNet.setOffline(false);
            northNet.setOffline(false);
            assertThat(south.page().locator("#mode")).containsText("Trực tuyến");
            assertThat(south.page().locator("#facts")).containsText("Đã gửi hết");
            sees(north, codes.get(1), "already-admitted");
            assertThat(planner.get("plans/" + plan + "/attendance").join().body())
                    .contains("\"admitted\":2");
        }
    }

    @Test
    void aDeskServesWhoeverComesAndSaysWhoIsInsideWithoutTheNetwork(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = issued(portal, planner);
        List<String> codes = guestsAndDoors(planner, plan);
        try (Desk desk = phone(portal, plan, "NAM")) {
            Page page = desk.page();
            sees(desk, codes.get(0), "admitted");
            page.locator("#exit").click();
            shows(desk, "exit");
            sees(desk, codes.get(0), "admitted");
            decided(page, "#undo", "Quét nhầm người");
            shows(desk, "undo");
            sees(desk, codes.get(0), "admitted");
            page.locator("summary").click();
            walksIn(page);
            shows(desk, "walk-in");
            assertThat(page.locator("#facts")).containsText("Đã gửi hết");
            page.reload();
            page.locator("summary").click();
            assertThat(page.locator("#insideList")).containsText("Khách Một");
            assertThat(page.locator("#insideList")).containsText("Khách Vãng Lai");

            page.context().setOffline(true);
            assertThat(page.locator("#mode")).containsText("Ngoại tuyến");
            sees(desk, codes.get(1), "admitted");
            assertThat(page.locator("#insideOf")).containsText("3 người");
            assertThat(page.locator("#insideList")).containsText("Khách Hai");
            page.locator("#exit").click();
            shows(desk, "exit");
            assertThat(page.locator("#insideOf")).containsText("2 người");
            assertThat(page.locator("#insideList")).not().containsText("Khách Hai");
            servesItself(desk, codes.get(1));
            page.context().setOffline(false);
            assertThat(page.locator("#facts")).containsText("Đã gửi hết");
        }
        assertThat(planner.get("plans/" + plan + "/attendance").join().body())
                .contains("\"admitted\":3", "\"present\":3");
    }

    private static void walksIn(Page page) {
        page.locator("#walkName").fill("Khách Vãng Lai");
        page.locator("#walkBy").fill("Lê Thị Tân");
        page.locator("#walkReason").fill("Đến thay, chưa có giấy mời");
        page.locator("#walkIn button").click();
    }

    /** Nobody who comes to the screen gets further than to his own verdict, also when he loads the page again. */
    private static void servesItself(Desk desk, String code) {
        Page page = desk.page();
        page.locator("#kioskNew").fill("4321");
        page.locator("#kioskStart button").click();
        assertThat(page.locator("#staff")).isHidden();
        page.reload();
        assertThat(page.locator("#mode")).containsText("Ngoại tuyến");
        assertThat(page.locator("#staff")).isHidden();
        sees(desk, code, "admitted");
        desk.picture("station-kiosk");
        leaves(page, "1111");
        assertThat(page.locator("#staff")).isHidden();
        leaves(page, "4321");
        assertThat(page.locator("#staff")).isVisible();
    }

    private static void leaves(Page page, String code) {
        page.locator("#kioskCode").fill(code);
        page.locator("#kioskEnd button").click();
        assertThat(page.locator("#kioskCode")).hasValue("");
    }

    private static void decided(Page page, String what, String reason) {
        page.locator(what).click();
        page.locator("#by").fill("Lê Thị Tân");
        page.locator("#reason").fill(reason);
        page.locator("#decision button").first().click();
    }

    static void shows(Desk phone, String verdict) {
        assertThat(phone.page().locator("#verdict")).hasClass(Pattern.compile(".*v-" + verdict + "$"));
    }

    private static void sees(Desk phone, String code, String verdict) {
        phone.page().locator("#code").fill(code);
        phone.page().locator("#code").press("Enter");
        shows(phone, verdict);
    }

    static Desk phone(PortalInBrowser.Running portal, String plan, String door) {
        Desk phone = portal.signIn("chuyenvien", 360, 740);
        Page page = phone.open("/assets/station/index.html?plan=" + plan);
        page.locator("#door").selectOption(door);
        page.locator("#begin").click();
        page.locator("summary").click();
        page.locator("#hold").click();
        assertThat(page.locator("#hint")).containsText("Thiết bị này giữ cửa " + door);
        page.locator("summary").click();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        return phone;
    }

    static List<String> guestsAndDoors(Calls planner, String plan) {
        JsonArray groups = JsonParser.parseString(
                        planner.get("plans/" + plan + "/attendee-groups").join().body())
                .getAsJsonObject()
                .getAsJsonArray("items");
        String south = groups.get(0).getAsJsonObject().get("id").getAsString();
        String north = groups.get(1).getAsJsonObject().get("id").getAsString();
        String people =
                "{\"attendeeGroupId\":\"%s\",\"people\":[{\"fullName\":\"Khách Một\"},{\"fullName\":\"Khách Hai\"}]}";
        JsonArray invited = JsonParser.parseString(
                        planner.post("plans/" + plan + "/invitations", people.formatted(south))
                                .join()
                                .body())
                .getAsJsonObject()
                .getAsJsonArray("items");
        door(planner, plan, "NAM", south);
        door(planner, plan, "BAC", north);
        List<String> codes = new ArrayList<>();
        invited.forEach(each -> codes.add(each.getAsJsonObject().get("code").getAsString()));
        return codes;
    }

    private static void door(Calls planner, String plan, String id, String group) {
        String door = "{\"name\":\"Cửa %s\",\"attendeeGroupIds\":[\"%s\"]}".formatted(id, group);
        assertThat(planner.put("plans/" + plan + "/stations/" + id, door).join().statusCode())
                .isLessThan(300);
    }

    static String issued(PortalInBrowser.Running portal, Calls planner) {
        String plan = Calls.value(
                planner.post("plans", PLAN.formatted(UUID.randomUUID())).join().body(), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        return plan;
    }

    private static void step(Calls who, String plan, String action) {
        assertThat(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }
}
