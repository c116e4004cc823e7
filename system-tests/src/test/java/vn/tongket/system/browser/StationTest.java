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

    private static void sees(Desk phone, String code, String verdict) {
        phone.page().locator("#code").fill(code);
        phone.page().locator("#code").press("Enter");
        assertThat(phone.page().locator("#verdict")).hasClass(Pattern.compile(".*v-" + verdict + "$"));
    }

    private static Desk phone(PortalInBrowser.Running portal, String plan, String door) {
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

    private static List<String> guestsAndDoors(Calls planner, String plan) {
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

    private static String issued(PortalInBrowser.Running portal, Calls planner) {
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
