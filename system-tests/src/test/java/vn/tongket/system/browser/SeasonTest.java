package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole season of commendation as twelve people, from the campaign to the certificates, the wrong ones among them. */
@ExtendWith(PortalInBrowser.class)
class SeasonTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Thi đua cao điểm " + mark;
    private final Map<String, Calls> people = new HashMap<>();
    private PortalInBrowser.Running portal;
    private String campaign;

    @Test
    void goesFromTheCampaignToTheCertificates(PortalInBrowser.Running running) {
        portal = running;
        campaign = opened();
        String team = submitted("canbok1", "collective", "Tổ bầu cử mùa thi đua " + mark, "");
        String head = submitted("canbok1", "person", "Nguyễn Văn Ân", "Trưởng khóm");
        String office = submitted("canbokt", "collective", "Tổ kỹ thuật " + mark, "");
        String weak = submitted("canbokt", "collective", "Tổ chưa đạt " + mark, "");

        endorsed(team, head, office, weak);
        appraised(List.of(team, head, office), weak);
        voted(List.of(team, head, office));
        String decision = decided(List.of(team, head, office));
        awarded(decision);
        closed();
    }

    private String opened() {
        String body = """
                {"title":"%s","legalBasis":"Kế hoạch thi đua thử","opensOn":"%s","closesOn":"%s",
                "awardForms":["Giấy khen"]}""".formatted(title, TODAY, TODAY);
        assertThat(post("canbok1", "campaigns", body).statusCode()).isEqualTo(403);
        return Calls.value(post("chuyenvien", "campaigns", body).body(), "id");
    }

    private String submitted(String officer, String kind, String name, String position) {
        String body = """
                {"nominee":{"kind":"%s","fullName":"%s","position":"%s"},"awardForm":"Giấy khen",
                "achievement":"Thành tích %s của %s","achievementPeriod":{"from":"%s","to":"%s"}}""".formatted(kind, name, position, mark, name, TODAY.minusDays(60), TODAY);
        HttpResponse<String> written = post(officer, "campaigns/" + campaign + "/nominations", body);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        String id = Calls.value(written.body(), "id");
        assertThat(step(officer, id, "submit", null).statusCode()).isEqualTo(200);
        return id;
    }

    /** The head on his phone; his own dossier goes to the deputy whom he named, and nobody else sees or touches it. */
    private void endorsed(String team, String head, String office, String weak) {
        assertThat(step("truongkt", team, "endorse", null).statusCode()).isEqualTo(404);
        assertThat(step("truongk1", head, "endorse", null).statusCode()).isEqualTo(404);
        assertThat(step("canbok1", team, "endorse", null).statusCode()).isEqualTo(403);
        try (Desk desk = portal.signIn("truongk1", 360, 780)) {
            desk.open("/awards/desk?id=" + team);
            desk.id("desk:endorse").click();
            desk.sees("Đã xác nhận hồ sơ");
            desk.open("/awards/deputies");
            desk.id("add:deputy_input").pressSequentially("Vũ Khánh Linh");
            desk.page().locator(".ui-autocomplete-item").first().click();
            typed(desk, "add:to_input");
            desk.id("add:written").fill("Giấy ủy quyền số 01");
            desk.id("add:delegate").click();
            desk.sees("Đã ủy quyền cho Vũ Khánh Linh");
            assertThat(desk.complaints()).isEmpty();
        }
        assertThat(step("letan", head, "endorse", null).statusCode()).isEqualTo(200);
        for (String one : List.of(office, weak)) {
            assertThat(step("truongkt", one, "endorse", null).statusCode()).isEqualTo(200);
        }
    }

    private void appraised(List<String> good, String weak) {
        good.forEach(one -> assertThat(
                        step("chuyenvien", one, "appraise", "Đủ điều kiện").statusCode())
                .isEqualTo(200));
        assertThat(step("vanthu", weak, "reject", "Chưa đủ").statusCode()).isEqualTo(403);
        assertThat(step("chuyenvien", weak, "reject", "Chưa đủ minh chứng").statusCode())
                .isEqualTo(200);
        HttpResponse<String> notice =
                calls("canbokt").get("nominations/" + weak + "/papers/refusal").join();
        assertThat(notice.statusCode()).isEqualTo(200);
    }

    /** Two ballots of one member at the same moment are one; whose own unit is nominated does not vote on it. */
    private void voted(List<String> nominations) {
        HttpResponse<String> called = post("chuyenvien", "campaigns/" + campaign + "/council-sessions", "{}");
        assertThat(called.statusCode()).as(called.body()).isEqualTo(201);
        String session = Calls.value(called.body(), "id");
        String ballot = ballot(nominations);
        String path = "council-sessions/" + session + "/ballots";
        List<CompletableFuture<HttpResponse<String>>> twice = new ArrayList<>();
        twice.add(calls("mattran").post(path, ballot));
        twice.add(new Calls(portal, "mattran").post(path, ballot));
        assertThat(twice).extracting(one -> one.join().statusCode()).containsExactlyInAnyOrder(201, 409);
        for (String member : List.of("chutich", "phochutich", "truongvhxh")) {
            HttpResponse<String> cast = post(member, path, ballot);
            assertThat(cast.statusCode()).as(member + cast.body()).isEqualTo(201);
        }
        assertThat(post("truongkt", path, ballot).body()).contains("COUNCIL_RECUSED");
        assertThat(post("truongkt", path, ballot(nominations.subList(0, 2))).statusCode())
                .isEqualTo(201);
        assertThat(post("thanhtra", path, ballot).statusCode()).isEqualTo(403);
        HttpResponse<String> closed = post("chuyenvien", "council-sessions/" + session + "/close", "");
        assertThat(closed.statusCode()).isEqualTo(200);
        assertThat(closed.body()).contains("\"yes\":5", "\"yes\":4").doesNotContain("\"choice\"");
    }

    private static String ballot(List<String> nominations) {
        return nominations.stream()
                .map(one -> "{\"nominationId\":\"%s\",\"choice\":\"yes\"}".formatted(one))
                .collect(Collectors.joining(",", "{\"votes\":[", "]}"));
    }

    private String decided(List<String> nominations) {
        nominations.forEach(
                one -> assertThat(step("chuyenvien", one, "propose", null).statusCode())
                        .isEqualTo(200));
        assertThat(post("chuyenvien", "campaigns/" + campaign + "/decisions", "{}")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> decision = post("chutich", "campaigns/" + campaign + "/decisions", "{}");
        assertThat(decision.statusCode()).as(decision.body()).isEqualTo(201);
        assertThat(decision.body()).contains("/QĐ-UBND");
        return Calls.value(decision.body(), "id");
    }

    private void awarded(String decision) {
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            chairman.open("/awards/decision?campaign=" + campaign);
            chairman.sees("/QĐ-UBND");
            for (String paper : List.of("document", "certificates")) {
                APIResponse pdf = chairman.page()
                        .request()
                        .get(portal.address() + "api/decisions/" + decision + "/" + paper + "?format=pdf");
                assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1))
                        .isEqualTo("%PDF-");
            }
            assertThat(chairman.complaints()).isEmpty();
        }
    }

    /** What is decided is closed; the awarded head may know of it now. */
    private void closed() {
        String late = """
                {"nominee":{"kind":"collective","fullName":"Tổ đến muộn"},"awardForm":"Giấy khen","achievement":"x"}""";
        String path = "campaigns/" + campaign + "/nominations";
        assertThat(post("canbok1", path, late).statusCode()).isEqualTo(409);
        assertThat(post("vanthu", path, late).statusCode()).isEqualTo(403);
        assertThat(calls("thanhtra").get(path).join().body()).contains("\"total\":4");
        assertThat(calls("truongk1").get(path).join().body()).contains("Nguyễn Văn Ân");
        try (Desk officer = portal.signIn("canbok1", 1440, 900)) {
            officer.open("/awards/campaign?id=" + campaign);
            officer.sees("Đã kết thúc");
            assertThat(officer.page().locator("a[href*='/awards/nominate']").count())
                    .isZero();
        }
    }

    private HttpResponse<String> step(String person, String nomination, String action, String comment) {
        String body = Stream.of(
                        "\"action\":\"" + action + "\"", comment == null ? null : "\"comment\":\"" + comment + "\"")
                .filter(part -> part != null)
                .collect(Collectors.joining(",", "{", "}"));
        return post(person, "nominations/" + nomination + "/transitions", body);
    }

    private HttpResponse<String> post(String person, String path, String body) {
        return calls(person).post(path, body).join();
    }

    private Calls calls(String person) {
        return people.computeIfAbsent(person, name -> new Calls(portal, name));
    }

    private static void typed(Desk desk, String field) {
        desk.id(field).fill("");
        desk.id(field).pressSequentially(DAY);
        desk.id(field).press("Tab");
    }
}
