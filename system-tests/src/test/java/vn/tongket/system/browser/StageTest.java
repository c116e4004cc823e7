package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the signing desk to the stage and after: signed decision, representatives, caller's list, roll, certificate. */
@ExtendWith(PortalInBrowser.class)
class StageTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String TEAM = "Tổ Một";
    private static final List<String> PERSONS = List.of(
            "Bạch Văn Sớm",
            "Cù Thị Trưa",
            "Giang Văn Chiều",
            "Khúc Thị Tối",
            "Lục Văn Hôm",
            "Mạc Văn Đêm",
            "Tô Thị Khuya");

    private final String mark = Long.toString(System.nanoTime(), 36);
    private final Map<String, Calls> people = new HashMap<>();
    private PortalInBrowser.Running portal;
    private String plan;
    private String campaign;

    @Test
    @Tag("AWD-69")
    @Tag("AWD-70")
    void fromTheSigningDeskToTheStageAndAfter(PortalInBrowser.Running running) throws Exception {
        portal = running;
        plan = issuedPlan();
        campaign = campaign();
        proposed();
        signed();
        Map<String, String> codes = representativesInvited();
        calledAndHandedOver(codes);
        afterwards();
    }

    private String issuedPlan() {
        String body = """
                {"type":"Kế hoạch","issuingBody":"Ủy ban nhân dân phường Sông Lam","place":"Sông Lam",
                 "title":"Tổ chức Hội nghị trao thưởng %s","legalBasis":["Luật Thi đua, khen thưởng"],
                 "opening":"Ủy ban nhân dân phường ban hành Kế hoạch như sau:",
                 "sections":[{"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Tổng kết."}],
                 "time":"Trong tháng","venue":"Hội trường",
                 "attendees":["Đại diện tập thể, cá nhân được khen thưởng"],
                 "tasks":[],"recipients":["Lưu: VT"],"signingAuthority":"TM. ỦY BAN NHÂN DÂN",
                 "signerTitle":"CHỦ TỊCH","signerName":"Phạm Quốc Khánh"}""".formatted(mark);
        String id = Calls.value(post("chuyenvien", "plans", body).body(), "id");
        step("chuyenvien", "plans/" + id, "submit");
        step("chutich", "plans/" + id, "approve");
        step("vanthu", "plans/" + id, "issue");
        NoticeOfTime.issue(portal, id, Instant.now().plus(1, ChronoUnit.HOURS));
        return id;
    }

    private String campaign() {
        String body = """
                {"title":"Trao thưởng %s","planId":"%s","legalBasis":"Kế hoạch thi đua thử","opensOn":"%s",
                 "closesOn":"%s","awardForms":["Giấy khen"]}""".formatted(mark, plan, TODAY, TODAY);
        return Calls.value(post("chuyenvien", "campaigns", body).body(), "id");
    }

    private void proposed() {
        Stream.of("canbok1", "truongk1", "chuyenvien").forEach(this::calls);
        List<CompletableFuture<Void>> all = Stream.concat(Stream.of(TEAM), PERSONS.stream())
                .map(name -> CompletableFuture.runAsync(() -> proposed(name)))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    private void proposed(String name) {
        boolean team = TEAM.equals(name);
        String body = """
                {"nominee":{"kind":"%s","fullName":"%s","position":"%s"},"awardForm":"Giấy khen",
                "achievement":"Thành tích %s của %s","achievementPeriod":{"from":"%s","to":"%s"}}""".formatted(
                        team ? "collective" : "person",
                        named(name),
                        team ? "" : "Tổ viên",
                        mark,
                        name,
                        TODAY.minusDays(60),
                        TODAY);
        HttpResponse<String> written = post("canbok1", "campaigns/" + campaign + "/nominations", body);
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        String nomination = "nominations/" + Calls.value(written.body(), "id");
        step("canbok1", nomination, "submit");
        step("truongk1", nomination, "endorse");
        step("chuyenvien", nomination, "appraise");
        step("chuyenvien", nomination, "propose");
    }

    /** Collectives of an office have names of their own; persons are told apart by their names alone. */
    private String named(String name) {
        return TEAM.equals(name) ? name + " " + mark : name;
    }

    /** Laid before the chairman, signed with his key, numbered and sealed by the clerk. */
    private void signed() throws Exception {
        KeyMaker keys = new KeyMaker();
        authorityRecorded();
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/decision?campaign=" + campaign);
            planner.id("decide:signer").click();
            planner.id("decide:signer_panel")
                    .locator("li:has-text('Phạm Quốc Khánh')")
                    .click();
            planner.id("decide:lay").click();
            planner.sees("Đã trình Phạm Quốc Khánh ký quyết định khen thưởng 8 tập thể, cá nhân.");
            planner.picture("stage-draft");
            assertThat(planner.complaints()).isEmpty();
        }
        assertThat(post("chutich", "campaigns/" + campaign + "/decisions", "{}").statusCode())
                .as("nobody on the draft is decided on twice")
                .isEqualTo(409);
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            onTheDesk(chairman, keys.keyOf("Phạm Quốc Khánh"), "sign", "sign-now");
            chairman.sees("Đã ký số.");
            assertThat(chairman.complaints()).isEmpty();
        }
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            onTheDesk(clerk, keys.keyOf("UBND phường Sông Lam"), "issue", "issue-now");
            clerk.sees("với chữ ký số của cơ quan");
            clerk.open("/awards/decision?campaign=" + campaign);
            clerk.sees("/QĐ-UBND");
            clerk.page().locator("summary:has-text('Quy định áp dụng')").click();
            clerk.sees("Mức lương cơ sở");
            clerk.picture("stage-decision");
            String paper = new String(
                    file(clerk, "decisions/" + decision() + "/document?format=pdf"), StandardCharsets.ISO_8859_1);
            assertThat(paper.split("ETSI.CAdES.detached", -1))
                    .as("two signatures")
                    .hasSize(3);
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private String decision() {
        return Calls.value(
                calls("chuyenvien")
                        .get("campaigns/" + campaign + "/decisions")
                        .join()
                        .body(),
                "id");
    }

    private void onTheDesk(Desk desk, Path key, String form, String button) {
        desk.open("/awards/decision?campaign=" + campaign);
        desk.page().locator("a[href*='kind=award-decision']").first().click();
        desk.page().locator("[id='" + form + "'] input[type=file][accept*=p12]").setInputFiles(key);
        desk.id(form + ":password").fill(KeyMaker.PASSWORD);
        desk.id(form + ":" + button).click();
    }

    /** Once for all tests of this portal. */
    private void authorityRecorded() {
        try (Desk administrator = portal.signIn("quantri", 1440, 900)) {
            administrator.open("/signing/authorities");
            if (administrator.id("list:authorities").innerText().contains("Phạm Quốc Khánh")) {
                return;
            }
            choose(administrator, "add:body", "Ủy ban nhân dân phường");
            choose(administrator, "add:person", "Phạm Quốc Khánh");
            administrator.id("add:form").click();
            administrator
                    .id("add:form_panel")
                    .locator("li:has-text('Người đứng đầu')")
                    .first()
                    .click();
            administrator.id("add:collective").fill("ỦY BAN NHÂN DÂN");
            administrator.id("add:ownTitle").fill("CHỦ TỊCH");
            administrator.id("add:record").click();
            administrator.sees("Đã ghi nhận thẩm quyền ký.");
        }
    }

    private static void choose(Desk desk, String field, String words) {
        desk.id(field + "_input").pressSequentially(words);
        desk.id(field + "_panel").locator(".ui-autocomplete-item").first().click();
    }

    /** One of the persons stays at home; a collective sends somebody by name. */
    private Map<String, String> representativesInvited() {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/representatives?campaign=" + campaign);
            planner.sees("Lên nhận 8 trên 8");
            row(planner, "Tô Thị Khuya").locator(".ui-chkbox-box").click();
            row(planner, named(TEAM)).locator("input[id$=':name']").fill("Thái Thị Đại Diện");
            planner.id("representatives:choose").click();
            planner.sees("Đã lưu; thay đổi 2 dòng.");
            planner.sees("Lên nhận 7 trên 8");
            planner.picture("stage-representatives");
            planner.open("/attendance/groups?plan=" + plan);
            planner.id("groups:issue").click();
            planner.confirm();
            planner.sees("Đã phát hành 7 giấy mời");
            assertThat(planner.complaints()).isEmpty();
        }
        return codes();
    }

    private static Locator row(Desk desk, String name) {
        return desk.page().locator("tr:has-text('" + name + "')");
    }

    private Map<String, String> codes() {
        String list = calls("chuyenvien")
                .get("plans/" + plan + "/invitations?size=100")
                .join()
                .body();
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> revoked = new ArrayList<>();
        for (JsonElement item : JsonParser.parseString(list).getAsJsonObject().getAsJsonArray("items")) {
            JsonObject one = item.getAsJsonObject();
            if ("revoked".equals(one.get("status").getAsString())) {
                revoked.add(one.get("fullName").getAsString());
            } else {
                codes.put(one.get("fullName").getAsString(), one.get("code").getAsString());
            }
        }
        assertThat(codes).hasSize(7).containsKey("Thái Thị Đại Diện").doesNotContainKey("Tô Thị Khuya");
        assertThat(revoked).containsExactlyInAnyOrder("Tô Thị Khuya", "Đại diện " + named(TEAM));
        return codes;
    }

    private void calledAndHandedOver(Map<String, String> codes) {
        try (Desk caller = portal.signIn("vanthu", 1440, 900);
                Desk phone = portal.signIn("chuyenvien", 360, 800)) {
            caller.open("/awards/stage?campaign=" + campaign);
            caller.sees("Chưa có ai điểm danh");
            caller.sees("Vắng, không gọi (1)");
            phone.open("/awards/stage?campaign=" + campaign);
            codes.entrySet().stream()
                    .filter(one -> !one.getKey().equals("Mạc Văn Đêm"))
                    .forEach(one -> checkedIn(one.getValue()));
            caller.sees("Vắng, không gọi (2)");
            assertThat(waiting(caller)).hasCount(6);

            caller.id("stage:call").click();
            caller.sees("Đang trên sân khấu: nhóm 1");
            caller.sees("Lên nhận: Thái Thị Đại Diện");
            caller.id("stage:handGroup").click();
            caller.sees("Đã trao (1)");
            caller.id("stage:call").click();
            caller.sees("Đang trên sân khấu: nhóm 2");
            assertThat(caller.page().locator(".hon-now .hon-name")).hasCount(5);
            phone.sees("Đang trên sân khấu: nhóm 2");
            phone.picture("stage-phone");
            caller.page()
                    .locator(".hon-now li")
                    .nth(1)
                    .locator("button:has-text('Trao sau')")
                    .click();
            caller.sees("Chưa trao (1)");
            caller.id("stage:handGroup").click();
            caller.sees("Đã trao (5)");

            checkedIn(codes.get("Mạc Văn Đêm"));
            caller.sees("Vắng, không gọi (1)");
            assertThat(waiting(caller)).hasText("Mạc Văn Đêm");
            caller.picture("stage-done");
            assertThat(caller.complaints()).isEmpty();
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static Locator waiting(Desk caller) {
        return caller.page().locator(".hon-waiting .hon-name");
    }

    private void checkedIn(String code) {
        String scan = "{\"code\":\"%1$s\",\"stationId\":\"Cửa A\",\"scanId\":\"s-%1$s\"}".formatted(code);
        assertThat(post("chuyenvien", "plans/" + plan + "/check-ins", scan).body())
                .contains("\"admitted\"");
    }

    /** The roll of a person and of a unit; figures on the page, on paper and as a spreadsheet. */
    private void afterwards() {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/roll?q=Giang+Van+Chieu");
            planner.sees("Giang Văn Chiều");
            Locator line = row(planner, "Giang Văn Chiều").first();
            line.locator("a[href*='unit=']").click();
            planner.sees(named(TEAM));
            planner.sees("Khúc Thị Tối");
            planner.open("/awards/statistics?campaign=" + campaign);
            planner.sees("Người trực tiếp");
            planner.picture("stage-statistics");
            for (Locator link : planner.page().locator("#exports a").all()) {
                byte[] report = file(planner, link.getAttribute("href").replaceFirst(".*/api/", ""));
                assertThat(new String(report, 0, 2, StandardCharsets.ISO_8859_1))
                        .isIn("%P", "PK");
            }
            verifiedByItsCode(planner);
            assertThat(planner.complaints()).isEmpty();
        }
    }

    /** The link in the first certificate's code, opened by somebody without an account. */
    private void verifiedByItsCode(Desk desk) {
        String link = CertificateCode.first(file(desk, "decisions/" + decision() + "/certificates?format=pdf"));
        assertThat(link).contains("/guest/certificate?c=");
        desk.page().context().clearCookies();
        desk.open("/guest/certificate?c=" + link.replaceAll(".*=", ""));
        desk.sees("/QĐ-UBND");
        desk.sees(named(TEAM));
        desk.picture("stage-verified");
    }

    private byte[] file(Desk desk, String path) {
        APIResponse answer = desk.page().request().get(portal.address() + "api/" + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void step(String person, String path, String action) {
        HttpResponse<String> answer = post(
                person, path + "/transitions", "{\"action\":\"%s\",\"comment\":\"Đủ điều kiện\"}".formatted(action));
        assertThat(answer.statusCode()).as(path + " " + action + answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> post(String person, String path, String body) {
        return calls(person).post(path, body).join();
    }

    private Calls calls(String person) {
        synchronized (people) {
            return people.computeIfAbsent(person, name -> new Calls(portal, name));
        }
    }
}
