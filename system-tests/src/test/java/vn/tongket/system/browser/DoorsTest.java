package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Doors, sessions, a posted code, a health rule and the audit log: set up by the planner, used by a guest's own phone. */
@ExtendWith(PortalInBrowser.class)
class DoorsTest {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String PLAN = """
            {"type":"Kế hoạch","title":"Tổ chức Hội nghị tự điểm danh %s","issuingBody":"Ủy ban bầu cử phường Sông Lam",
            "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Nội dung của kế hoạch."}],
            "time":"Trong tháng","venue":"Hội trường","attendees":["Khách cửa Nam","Khách cửa Bắc"],"recipients":["Lưu: VT"],"signerName":"Phạm Quốc Khánh"}""";

    /** A day of its own, so that its health rule asks nobody else. */
    private final LocalDate day = LocalDate.of(2040, 1, 2).plusDays(Math.floorMod(System.nanoTime(), 20_000));

    @Test
    @Tag("ATT-73")
    @Tag("ATT-75")
    @Tag("ATT-77")
    @Tag("ATT-103")
    void aGuestChecksHimselfInByThePostedCodeAndOnce(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = issued(portal, planner);
        List<String> codes = guestsAndDoors(planner, plan);
        String link = prepared(portal, plan);
        String lease = Calls.value(post(planner, plan, "doors/BAC/lease", "{\"device\":\"may1\",\"lastSeq\":0}"), "id");
        try (BrowserContext own = portal.browser().newContext()) {
            Page phone = own.newPage();
            phone.setViewportSize(360, 740);
            phone.navigate(link);
            give(phone, "12345-67890");
            assertThat(phone.locator(".att-here")).containsText("Mã không đúng");
            give(phone, codes.get(0));
            phone.locator("[id='here:declare']").click();
            assertThat(phone.locator(".att-here-admitted")).containsText("Khách Nam");
            give(phone, codes.get(0));
            assertThat(phone.locator(".att-here-already-admitted")).isVisible();
            declaredAtHome(portal, phone, plan);
            phone.navigate(link);
            sentToTheDoorThatHoldsHisRight(phone, codes.get(1));
            handedOver(planner, plan, lease);
            give(phone, codes.get(1));
            assertThat(phone.locator(".att-here-admitted")).containsText("Khách Bắc");
        }
        reasonsAreEnforced(planner, plan, lease);
        inspected(portal);
    }

    private static void sentToTheDoorThatHoldsHisRight(Page phone, String code) {
        give(phone, code);
        assertThat(phone.locator(".att-here-wrong-door")).containsText("BAC");
    }

    /** The other guest answers by his own link before he comes, so his door asks him no more. */
    private static void declaredAtHome(PortalInBrowser.Running portal, Page phone, String plan) {
        phone.navigate(portal.address() + "guest/answer?c=" + secretOfTheOther(portal, plan));
        phone.locator("[id='health:ahead']").click();
        assertThat(phone.locator("#health")).containsText("Đã khai báo");
    }

    private static String secretOfTheOther(PortalInBrowser.Running portal, String plan) {
        try (Connection connection = StationLoadTest.open(portal);
                PreparedStatement statement = connection.prepareStatement(
                        "select secret from attendance.invitation where plan_id = ? and full_name = 'Khách Bắc'")) {
            statement.setString(1, plan);
            ResultSet found = statement.executeQuery();
            found.next();
            return found.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the device of that door does when it hears that its guest is asked for. */
    private static void handedOver(Calls planner, String plan, String lease) {
        String telling = "{\"device\":\"may1\",\"lease\":\"%s\",\"ops\":[%s]}";
        String right = Calls.value(post(planner, plan, "doors/BAC/sync", telling.formatted(lease, "")), "right");
        String deed = """
                {"seq":1,"kind":"release","scanId":"r1","right":"%s","session":"","told":"done","lease":"%s"}""";
        post(planner, plan, "doors/BAC/sync", telling.formatted(lease, deed.formatted(right, lease)));
    }

    private static void reasonsAreEnforced(Calls planner, String plan, String lease) {
        String deed = """
                {"seq":2,"kind":"override","scanId":"o1","code":"x","told":"admitted","by":"Lê Thị Tân","reason":"%s","lease":"%s"}""";
        String telling = "{\"device\":\"may1\",\"lease\":\"%s\",\"ops\":[%s]}";
        HttpResponse<String> refused = planner.post(
                        "plans/" + plan + "/doors/BAC/sync", telling.formatted(lease, deed.formatted(" ", lease)))
                .join();
        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(refused.body()).contains("REASON_MISSING");
        assertThat(post(planner, plan, "doors/BAC/sync", telling.formatted(lease, deed.formatted("Quên giấy", lease))))
                .contains("\"received\":2");
    }

    private static void inspected(PortalInBrowser.Running portal) {
        try (Desk inspector = portal.signIn("thanhtra", 1440, 900)) {
            inspector.open("/audit/log?q=Qu%C3%AAn+gi%E1%BA%A5y");
            assertThat(inspector.page().locator("#chain")).containsText("Chuỗi nguyên vẹn");
            assertThat(inspector.page().locator(".aud-facts").first()).containsText("Quên giấy");
            assertThat(inspector.complaints()).isEmpty();
        }
        assertThat(new Calls(portal, "chuyenvien").get("plans").join().statusCode())
                .isEqualTo(200);
    }

    private static void give(Page phone, String code) {
        phone.locator("[id='here:code']").fill(code);
        phone.locator("[id='here:go']").click();
    }

    /** The planner's clicks: a session, a health rule for that day alone, a posted code; answers its link. */
    private String prepared(PortalInBrowser.Running portal, String plan) {
        LocalDateTime now = LocalDateTime.now(OFFICE);
        try (Desk desk = portal.signIn("chuyenvien", 1440, 900)) {
            Page page = desk.open("/attendance/health-rules");
            page.locator("[id='rules:title']").fill("Khai báo y tế ngày " + DAY.format(day));
            page.locator("[id='rules:questions']")
                    .fill("Đồng chí có sốt, ho không?\nĐồng chí có đi qua vùng dịch không?");
            page.locator("[id='rules:source']").fill("Văn bản số 1/UBND");
            date(page, "rules:from", DAY.format(day));
            date(page, "rules:to", DAY.format(day));
            page.locator("[id='rules:save']").click();
            desk.sees("Đã lưu quy định.");
            page = desk.open("/attendance/doors?plan=" + plan);
            date(page, "postings:from", MOMENT.format(now.minusHours(1)));
            date(page, "postings:to", MOMENT.format(now.plusHours(5)));
            page.locator("[id='postings:post']").click();
            desk.sees("Đã tạo mã");
            page.locator("[id='sessions:name']").fill("Buổi chiều");
            date(page, "sessions:opens", DAY.format(day) + " 13:30");
            page.locator("[id='sessions:save']").click();
            desk.sees("Đã lưu buổi");
            desk.picture("attendance-doors");
            page.locator("#sessions button:has-text('Xóa')").click();
            desk.sees("Đã xóa buổi");
            page = desk.open(
                    page.locator("a[href*='poster']").getAttribute("href").replaceFirst("^", "/attendance/"));
            desk.picture("attendance-poster");
            assertThat(desk.complaints()).isEmpty();
            return page.locator(".att-poster-link").textContent().strip();
        }
    }

    private static void date(Page page, String id, String text) {
        page.locator("[id='" + id + "_input']").fill(text);
        page.keyboard().press("Tab");
    }

    private static List<String> guestsAndDoors(Calls planner, String plan) {
        JsonArray groups = JsonParser.parseString(
                        planner.get("plans/" + plan + "/attendee-groups").join().body())
                .getAsJsonObject()
                .getAsJsonArray("items");
        List<String> codes = new ArrayList<>();
        List<String> doors = List.of("NAM", "BAC");
        for (int i = 0; i < doors.size(); i++) {
            String group = groups.get(i).getAsJsonObject().get("id").getAsString();
            planner.put("plans/" + plan + "/stations/" + doors.get(i), """
                    {"name":"Cửa %s","attendeeGroupIds":["%s"]}""".formatted(doors.get(i), group))
                    .join();
            JsonElement invited = JsonParser.parseString(
                    post(planner, plan, "invitations", """
                    {"attendeeGroupId":"%s","people":[{"fullName":"Khách %s"}]}""".formatted(group, i == 0 ? "Nam" : "Bắc")));
            codes.add(invited.getAsJsonObject()
                    .getAsJsonArray("items")
                    .get(0)
                    .getAsJsonObject()
                    .get("code")
                    .getAsString());
        }
        planner.put("plans/" + plan + "/stations/TU", "{\"name\":\"Bàn tự điểm danh\",\"attendeeGroupIds\":[]}")
                .join();
        return codes;
    }

    private String issued(PortalInBrowser.Running portal, Calls planner) {
        String plan = Calls.value(
                planner.post("plans", PLAN.formatted(Long.toString(System.nanoTime(), 36)))
                        .join()
                        .body(),
                "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        onThatDay(portal, plan);
        return plan;
    }

    /** The day of the conference is decades away, so that its health rule asks nobody else. */
    private void onThatDay(PortalInBrowser.Running portal, String plan) {
        try (Connection connection = StationLoadTest.open(portal);
                PreparedStatement statement = connection.prepareStatement(
                        "update attendance.conference set starts_at = cast(? as timestamptz) where plan_id = ?")) {
            statement.setString(1, day + "T08:00:00+07:00");
            statement.setString(2, plan);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String post(Calls planner, String plan, String path, String body) {
        HttpResponse<String> answer =
                planner.post("plans/" + plan + "/" + path, body).join();
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 204);
        return answer.body();
    }

    private static void step(Calls who, String plan, String action) {
        assertThat(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }
}
