package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan in force is amended and recalled: whoever is touched reads what changed for him, whoever is not reads nothing. */
@ExtendWith(PortalInBrowser.class)
class AmendmentTest {

    private final String title =
            "Tổ chức Hội nghị sơ kết " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void exactlyThoseWhoAreTouchedAreTold(PortalInBrowser.Running portal) {
        String plan = issued(portal, draft());
        String subPlan = givenOutAndIssuedByTheUnit(portal, plan);
        guestsInvited(portal, plan);
        String paper = amendedByThePlanner(portal, plan);
        approved(portal, paper);
        issuedByTheClerk(portal, plan, paper);
        theUnitReadsWhatChanged(portal, subPlan);
        theGuestReadsWhatChanged(portal);
        nobodyElseIsTold(portal);
        correctedByALetter(portal, plan);
        recalledByTheChairman(portal, plan);
    }

    /** What is missing is said where the planner looks, and the paper goes on for a reason. */
    @Test
    void aPaperWithoutTheTitleOfItsSignerSaysSoAndGoesOnForAReason(PortalInBrowser.Running portal) {
        String untitled = draft().replace("\"signerTitle\": \"CHỦ TỊCH\",", "");
        String plan = issued(portal, untitled);
        String wanted = untitled.replace("Đánh giá kết quả.", "Đánh giá kết quả, rút kinh nghiệm.");
        String paper = Calls.value(
                done(new Calls(portal, "chuyenvien")
                        .post("plans/" + plan + "/amendments", "{\"kind\":\"amendment\",\"draft\":" + wanted + "}")),
                "id");
        try (Desk planner = portal.signIn("chuyenvien", 1440, 700)) {
            planner.open("/plan/amendment?id=" + paper);
            planner.sees("nay là “Đánh giá kết quả, rút kinh nghiệm.”");
            planner.id("paper:recipients").scrollIntoViewIfNeeded();
            planner.id("paper:submit").click();
            assertThat(planner.page().locator(".ui-messages-error")).isInViewport();
            planner.sees("Thiếu chức vụ của người ký");
            planner.id("paper:comment").fill("Chưa phân công người ký");
            planner.id("paper:submit").click();
            planner.sees("Đã trình văn bản");
            planner.picture("amendment-submitted-for-a-reason");
            assertThat(planner.complaints()).isEmpty();
        }
        approved(portal, paper);
        issuedByTheClerk(portal, plan, paper);
    }

    /** Wrong form is put right by a letter with a number of its own; whoever got the plan reads what. */
    private void correctedByALetter(PortalInBrowser.Running portal, String plan) {
        String letter;
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            planner.page().locator("a[href*='/plan/correct?']").click();
            planner.id("correct:misprint:0:wrong").fill("Hội trường Ủy ban");
            planner.id("correct:misprint:0:right").fill("Hội trường UBND");
            planner.id("correct:field").fill("vp");
            planner.id("correct:draft").click();
            planner.sees("phải điều chỉnh hoặc thay thế, không đính chính bằng công văn");
            planner.id("correct:misprint:0:wrong").fill("Biểu dương đơn vị");
            planner.id("correct:misprint:0:right").fill("Biểu dương các đơn vị");
            planner.picture("correction");
            planner.id("correct:draft").click();
            planner.page().waitForURL(Pattern.compile(".*/plan/amendment\\?.*id=.*"));
            planner.sees("nay sửa là: “Biểu dương các đơn vị”");
            planner.picture("correction-letter");
            letter = planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
            assertThat(planner.complaints()).isEmpty();
        }
        for (String[] step : new String[][] {{"chuyenvien", "submit"}, {"chutich", "approve"}, {"vanthu", "issue"}}) {
            String body = "{\"action\":\"%s\",\"comment\":\"Đính chính\"}".formatted(step[1]);
            HttpResponse<String> answer = new Calls(portal, step[0])
                    .post("amendments/" + letter + "/transitions", body)
                    .join();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        try (Desk other = portal.signIn("canbok1", 390, 844)) {
            other.open("/notices?q=" + title.replaceAll(".* ", ""));
            other.page().locator("a", hasText("Đính chính Kế hoạch số")).first().click();
            other.sees("Theo Công văn số");
            other.sees("/UBND-VP");
            other.sees("nay sửa là: “Biểu dương các đơn vị”");
        }
    }

    private static String issued(PortalInBrowser.Running portal, String draft) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = Calls.value(planner.post("plans", draft).join().body(), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        return plan;
    }

    private String givenOutAndIssuedByTheUnit(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/sub-plans?id=" + plan);
            planner.page()
                    .locator("[id='board:units'] label", hasText("Phòng Kinh tế, Hạ tầng và Đô thị"))
                    .click();
            planner.id("board:giveOut").click();
            planner.sees("Đã giao dự thảo cho 1 đơn vị.");
            String link = planner.page().locator("[id='board:rows'] a").first().getAttribute("href");
            String subPlan = link.replaceAll(".*id=", "");
            ownWorkAdded(new Calls(portal, "canbokt"), subPlan);
            step(new Calls(portal, "canbokt"), subPlan, "submit");
            Calls head = new Calls(portal, "truongkt");
            step(head, subPlan, "approve");
            step(head, subPlan, "issue");
            planner.open("/plan/sub-plans?id=" + plan);
            planner.sees("Đã ban hành 1/1 kế hoạch");
            workDoneGuestsAndNominations(portal, subPlan);
            planner.open("/plan/sub-plans?id=" + plan);
            Locator row = planner.page().locator("[id='board:rows'] tbody tr");
            assertThat(row.locator("td").nth(4)).containsText("2");
            assertThat(row.locator("td").nth(5)).containsText("1");
            assertThat(row.locator("td").nth(6)).containsText("3");
            assertThat(row.locator("td").nth(8)).containsText("1");
            assertThat(planner.page().locator("[id='board:rows'] tfoot"))
                    .containsText(Pattern.compile("2\\s*1\\s*3\\s*0\\s*1\\s*0"));
            planner.picture("sub-plans");
            planner.size(360, 800);
            planner.picture("sub-plans-360");
            assertThat(planner.complaints()).isEmpty();
            return subPlan;
        }
    }

    /** The unit writes work of its own and guests into its plan. */
    private static void ownWorkAdded(Calls officer, String subPlan) {
        JsonObject draft = JsonParser.parseString(
                        officer.get("plans/" + subPlan).join().body())
                .getAsJsonObject();
        draft.add("tasks", JsonParser.parseString("""
                [{"unit":"Phòng Kinh tế, Hạ tầng và Đô thị phường Sông Lam","text":"Lập dự toán","coordinatingUnits":[]},
                 {"unit":"Phòng Kinh tế, Hạ tầng và Đô thị phường Sông Lam","text":"Chuẩn bị báo cáo","coordinatingUnits":[]}]"""));
        draft.add("attendees", JsonParser.parseString("[\"Đại diện hộ dân\"]"));
        HttpResponse<String> put =
                officer.put("plans/" + subPlan, draft.toString()).join();
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    }

    /** One of the two tasks is done, three guests are invited, one collective is nominated. */
    private static void workDoneGuestsAndNominations(PortalInBrowser.Running portal, String subPlan) {
        Calls officer = new Calls(portal, "canbokt");
        String task =
                Calls.value(officer.get("plans/" + subPlan + "/tasks").join().body(), "id");
        done(officer.patch("tasks/" + task, "{\"status\":\"reported\",\"percent\":100,\"report\":\"Đã lập dự toán\"}"));
        done(new Calls(portal, "truongkt").patch("tasks/" + task, "{\"status\":\"done\"}"));
        Calls planner = new Calls(portal, "chuyenvien");
        String group = Calls.value(
                planner.get("plans/" + subPlan + "/attendee-groups").join().body(), "id");
        done(planner.post("plans/" + subPlan + "/invitations", """
                {"attendeeGroupId":"%s","people":[{"fullName":"Lưu Thị Một"},{"fullName":"Lưu Văn Hai"},{"fullName":"Lưu Thị Ba"}]}""".formatted(group)));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String campaign =
                Calls.value(done(planner.post("campaigns", """
                {"title":"Khen thưởng theo kế hoạch của phòng","planId":"%s","legalBasis":"Luật Thi đua, khen thưởng",
                 "opensOn":"%s","closesOn":"%s","awardForms":["giay-khen-xa"],"quotas":[]}""".formatted(subPlan, today, today.plusDays(20)))), "id");
        done(officer.post("campaigns/" + campaign + "/nominations", """
                {"nominee":{"kind":"collective","fullName":"Tổ dự toán"},"awardForm":"giay-khen-xa",
                 "achievement":"Lập dự toán sớm, đủ, tiết kiệm kinh phí của phường trong cả năm.",
                 "achievementPeriod":{"from":"2026-01-01","to":"2026-10-31"}}"""));
    }

    private static String done(CompletableFuture<HttpResponse<String>> call) {
        HttpResponse<String> answer = call.join();
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer.body();
    }

    private void guestsInvited(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/attendance/groups?plan=" + plan);
            planner.button("Lấy danh sách thành viên").first().click();
            planner.id("candidates:list").click();
            assertThat(planner.id("groups:issue")).isEnabled();
            planner.id("groups:issue").click();
            planner.confirm();
            assertThat(planner.page().locator("body")).containsText(Pattern.compile("Đã phát hành \\d+ giấy mời"));
        }
    }

    private String amendedByThePlanner(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            planner.page().locator("a[href*='/plan/amend?']").click();
            planner.id("amend:time").fill("08 giờ 30 phút ngày 15/12/2027");
            planner.id("amend:startsAt_input").fill("");
            planner.id("amend:startsAt_input").pressSequentially("15/12/2027 08:30");
            assertThat(planner.id("amend:startsAt_input")).hasValue("15/12/2027 08:30");
            planner.id("amend:startsAt_input").press("Tab");
            planner.id("amend:task:0:text").fill("Trang trí hội trường và chuẩn bị âm thanh");
            planner.id("amend:section:0:text").fill("Đánh giá kết quả. Biểu dương đơn vị làm tốt.");
            planner.id("amend:count").click();
            assertThat(planner.id("consequences-sum")).containsText("khách mời");
            assertThat(planner.id("consequences-sum")).containsText("1 nhiệm vụ, 1 kế hoạch của đơn vị cấp dưới");
            planner.picture("amendment-consequences");
            planner.id("amend:draft").click();
            planner.page().waitForURL(Pattern.compile(".*/plan/amendment\\?.*id=.*"));
            planner.sees("nay là “08 giờ 30 phút, ngày 15 tháng 12 năm 2027”");
            planner.sees("nay là “Đánh giá kết quả. Biểu dương đơn vị làm tốt.”");
            assertThat(planner.id("paper:body")).hasValue(Pattern.compile("mục “I. MỤC ĐÍCH, YÊU CẦU”: trước là"));
            planner.id("paper:comment").fill("Điều chỉnh theo chỉ đạo");
            planner.id("paper:submit").click();
            planner.sees("Đã trình");
            assertThat(planner.complaints()).isEmpty();
            return planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
        }
    }

    private static void approved(PortalInBrowser.Running portal, String paper) {
        try (Desk chairman = portal.signIn("chutich", 390, 844)) {
            chairman.open("/plan/amendment?id=" + paper);
            chairman.id("paper:approve").click();
            chairman.sees("Đã duyệt");
            assertThat(chairman.complaints()).isEmpty();
        }
    }

    private static void issuedByTheClerk(PortalInBrowser.Running portal, String plan, String paper) {
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/plan/amendment?id=" + paper);
            clerk.id("paper:issue").click();
            clerk.confirm();
            clerk.sees("Đã ban hành");
            clerk.picture("amendment-issued");
            clerk.open("/plan/plan?id=" + plan);
            assertThat(clerk.id("amended")).containsText("Các lần điều chỉnh");
            clerk.picture("amendment-consolidated");
            int original = clerk.page()
                    .request()
                    .get(portal.address() + "api/amendments/" + paper + "/original?format=pdf")
                    .status();
            assertThat(original).isEqualTo(200);
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private void theUnitReadsWhatChanged(PortalInBrowser.Running portal, String subPlan) {
        try (Desk unit = portal.signIn("canbokt", 390, 844)) {
            unit.open("/notices?q=" + title.replaceAll(".* ", ""));
            unit.page()
                    .locator("a", hasText("Nhiệm vụ của đơn vị được điều chỉnh"))
                    .click();
            unit.sees("nay là “Trang trí hội trường và chuẩn bị âm thanh”");
            unit.picture("notice-of-a-task");
            unit.open("/plan/plan?id=" + subPlan);
            assertThat(unit.page().locator("[id='inherited']")).containsText("Phần kế thừa đã thay đổi");
            unit.picture("inherited-parts");
            assertThat(unit.complaints()).isEmpty();
        }
    }

    private void theGuestReadsWhatChanged(PortalInBrowser.Running portal) {
        try (Desk guest = portal.signIn("truongvhxh", 390, 844)) {
            guest.open("/notices?q=" + title.replaceAll(".* ", ""));
            guest.page().locator("a", hasText("Thay đổi về giấy mời")).click();
            guest.sees("nay là “08 giờ 30 phút, ngày 15 tháng 12 năm 2027”");
            assertThat(guest.complaints()).isEmpty();
        }
    }

    private void nobodyElseIsTold(PortalInBrowser.Running portal) {
        try (Desk other = portal.signIn("canbok1", 390, 844)) {
            other.open("/notices?q=" + title.replaceAll(".* ", ""));
            other.sees("giao nhiệm vụ cho đơn vị");
            assertThat(other.page().locator(".tk-item")).hasCount(1);
        }
    }

    private void recalledByTheChairman(PortalInBrowser.Running portal, String plan) {
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            chairman.open("/plan/plan?id=" + plan);
            chairman.id("plan:comment").fill("Hoãn hội nghị");
            chairman.id("plan:recall").click();
            chairman.confirm();
            chairman.sees("Đã thu hồi");
            chairman.open("/plan/plan?id=" + plan);
            assertThat(chairman.id("amended").locator("..")).containsText(Pattern.compile("\\d{2}/TB-UBND"));
        }
        try (Desk other = portal.signIn("canbok1", 390, 844)) {
            other.open("/notices?q=" + title.replaceAll(".* ", ""));
            other.page().locator("a", hasText("Thu hồi Kế hoạch số")).first().click();
            other.sees("Hoãn hội nghị");
        }
    }

    private static Page.LocatorOptions hasText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void step(Calls calls, String plan, String action) {
        assertThat(calls.post(
                                "plans/" + plan + "/transitions",
                                "{\"action\":\"" + action + "\",\"comment\":\"Theo kế hoạch cấp trên\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    private String draft() {
        return """
                {"type": "Kế hoạch", "issuingParent": "Tỉnh Lam Giang", "place": "Sông Lam",
                 "issuingBody": "Ủy ban nhân dân phường Sông Lam", "title": "%s",
                 "legalBasis": ["Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"],
                 "sections": [{"level": 1, "number": "I", "heading": "MỤC ĐÍCH, YÊU CẦU", "text": "Đánh giá kết quả."}],
                 "time": "07 giờ 30 phút ngày 10/12/2027", "venue": "Hội trường Ủy ban nhân dân phường",
                 "attendees": ["Thành viên Phòng Văn hóa - Xã hội phường Sông Lam"],
                 "tasks": [
                   {"unit": "Phòng Kinh tế, Hạ tầng và Đô thị phường Sông Lam", "text": "Trang trí hội trường",
                    "coordinatingUnits": [], "deadline": "%s"},
                   {"unit": "Khóm Bến Đò", "text": "Vận động nhân dân treo cờ", "coordinatingUnits": [],
                    "deadline": "%s"}],
                 "recipients": ["Lưu: VT"],
                 "signingAuthority": "TM. ỦY BAN NHÂN DÂN", "signerTitle": "CHỦ TỊCH", "signerName": "Phạm Quốc Khánh"}""".formatted(title, LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 2));
    }
}
