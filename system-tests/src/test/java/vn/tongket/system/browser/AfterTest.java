package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two conferences are over: who came by unit and position, why others did not, and the second beside the first. */
@ExtendWith(PortalInBrowser.class)
class AfterTest {

    private static final String PLAN = """
            {"type":"Kế hoạch","issuingBody":"ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM","place":"Sông Lam",
             "title":"Hội nghị %s","time":"Dự kiến trong quý tới","venue":"Hội trường",
             "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Hội nghị."}],
             "attendees":["Khóm Bến Đò (4 người)"],"recipients":["Lưu: VT"],
             "signingAuthority":"TM. ỦY BAN NHÂN DÂN","signerTitle":"CHỦ TỊCH","signerName":"Phạm Quốc Khánh"}""";

    private static final List<String> GUESTS = List.of("Trần Văn Đến", "Lê Thị Có", "Võ Văn Bận", "Hồ Thị Im");

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    @Tag("ATT-64")
    void aConferenceIsComparedWithTheLastOne(PortalInBrowser.Running portal) {
        Calls office = new Calls(portal, "chuyenvien");
        String last = held(portal, office, "lần một " + mark, 1, "Trần Văn Đến", "Lê Thị Có", "Võ Văn Bận");
        String now = held(portal, office, "lần hai " + mark, 2, "Trần Văn Đến");
        declined(office, now, "Võ Văn Bận");

        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/attendance/after?plan=" + now);
            planner.sees("Có mặt (25,0 %)");
            notes(planner, "Hồ Thị Im", "Ốm đột xuất");
            assertThat(planner.id("absence").locator("li", new Locator.LocatorOptions().setHasText("Võ Văn Bận")))
                    .containsText("Bận họp tỉnh");
            compares(planner);
            planner.picture("after");
            assertThat(planner.complaints()).isEmpty();
        }
        for (String paper : List.of("?format=pdf", "?format=xlsx")) {
            sent(office.get("plans/" + now + "/attendance-statistics/document" + paper), 200);
        }
        assertThat(sent(office.get("plans/" + last + "/attendance-certificates/document"), 200))
                .startsWith("%PDF-");
    }

    private static void notes(Desk planner, String guest, String reason) {
        planner.id("absence:guest").click();
        planner.page()
                .locator("[id='absence:guest_panel'] li", new Page.LocatorOptions().setHasText(guest))
                .click();
        planner.id("absence:reason").fill(reason);
        planner.id("absence:note").click();
        assertThat(planner.id("absence").locator("li", new Locator.LocatorOptions().setHasText(guest)))
                .containsText("Vắng có lý do: " + reason);
    }

    /** Other tests hold conferences of the same office, so the one before is chosen by its name. */
    private void compares(Desk planner) {
        planner.id("comparison:other").click();
        planner.page()
                .locator("[id='comparison:other_panel'] li", new Page.LocatorOptions().setHasText("lần một " + mark))
                .click();
        Locator whole = planner.id("comparison")
                .locator("tbody tr", new Locator.LocatorOptions().setHasText("3 / 4 (75,0 %)"))
                .first();
        assertThat(whole).containsText("1 / 4 (25,0 %)");
        assertThat(whole).containsText("-50,0");
        assertThat(planner.id("comparison").locator("tbody tr", new Locator.LocatorOptions().setHasText("Khóm Bến Đò")))
                .containsText("-50,0");
    }

    private String held(PortalInBrowser.Running portal, Calls office, String name, int inDays, String... came) {
        String plan = Calls.value(sent(office.post("plans", PLAN.formatted(name)), 201), "id");
        step(office, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        NoticeOfTime.issue(portal, plan, Instant.now().plus(inDays, ChronoUnit.DAYS));
        String groups = sent(office.get("plans/" + plan + "/attendee-groups"), 200);
        String people = GUESTS.stream()
                .map(guest -> "{\"fullName\":\"%s\",\"position\":\"Cán bộ\",\"unitId\":\"%s\"}"
                        .formatted(guest, Calls.value(groups, "unitId")))
                .collect(Collectors.joining(","));
        sent(
                office.post(
                        "plans/" + plan + "/invitations",
                        "{\"attendeeGroupId\":\"" + Calls.value(groups, "id") + "\",\"people\":[" + people + "]}"),
                201);
        for (String guest : came) {
            sent(
                    office.post(
                            "plans/" + plan + "/check-ins",
                            "{\"code\":\"%s\",\"stationId\":\"Cửa 1\",\"scanId\":\"%s\"}"
                                    .formatted(of(office, plan, guest, "code"), plan + guest)),
                    200);
        }
        return plan;
    }

    private static void declined(Calls office, String plan, String guest) {
        sent(
                office.patch(
                        "invitations/" + of(office, plan, guest, "id"),
                        "{\"status\":\"declined\",\"reason\":\"Bận họp tỉnh\"}"),
                200);
    }

    private static String of(Calls office, String plan, String guest, String what) {
        String query = URLEncoder.encode(guest, StandardCharsets.UTF_8);
        return Calls.value(sent(office.get("plans/" + plan + "/invitations?query=" + query), 200), what);
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
