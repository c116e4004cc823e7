package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The standing office appraises: another body is asked and answers, points rank, a preference needs its source. */
@ExtendWith(PortalInBrowser.class)
class AppraisalTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anOpinionIsAskedAndAnsweredAndEqualsShareTheirRankUntilASourceSaysOtherwise(PortalInBrowser.Running portal) {
        String campaign = campaign(portal);
        String team = endorsed(portal, campaign, "Tổ thứ nhất " + mark);
        endorsed(portal, campaign, "Tổ thứ hai " + mark);
        asks(portal, campaign, team);
        answers(portal);
        ranks(portal, campaign);
    }

    private String campaign(PortalInBrowser.Running portal) {
        String body = """
                {"title":"Phong trào thẩm định %s","legalBasis":"Kế hoạch số 01/KH-UBND","opensOn":"2026-01-05",
                 "closesOn":"%s","awardForms":["Giấy khen"]}""".formatted(mark, LocalDate.now());
        return Calls.value(
                new Calls(portal, "chuyenvien").post("campaigns", body).join().body(), "id");
    }

    private static String endorsed(PortalInBrowser.Running portal, String campaign, String name) {
        String body = """
                {"nominee":{"kind":"collective","fullName":"%s"},"awardForm":"Giấy khen",
                 "achievement":"Thành tích của %s","achievementPeriod":{"from":"2026-01-01","to":"2026-06-30"}}""".formatted(name, name);
        Calls officer = new Calls(portal, "canbok1");
        String id = Calls.value(
                officer.post("campaigns/" + campaign + "/nominations", body)
                        .join()
                        .body(),
                "id");
        step(officer, id, "submit");
        step(new Calls(portal, "truongk1"), id, "endorse");
        return id;
    }

    private static void step(Calls calls, String id, String action) {
        HttpResponse<String> answer = calls.post(
                        "nominations/" + id + "/transitions", "{\"action\":\"%s\"}".formatted(action))
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void asks(PortalInBrowser.Running portal, String campaign, String nomination) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/appraisal?campaign=" + campaign + "&id=" + nomination);
            planner.choose("opinions:unit", "Phòng Kinh tế");
            planner.id("opinions:question").fill("Tổ có hoàn thành nhiệm vụ không? " + mark);
            planner.id("opinions:ask").click();
            planner.sees("Đã gửi yêu cầu cho ý kiến");
            planner.picture("appraisal-opinion");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private void answers(PortalInBrowser.Running portal) {
        try (Desk officer = portal.signIn("canbokt", 360, 800)) {
            officer.open("/awards/opinions");
            Locator card =
                    officer.page().locator("section.tk-card").filter(new Locator.FilterOptions().setHasText(mark));
            card.locator("textarea").fill("Tổ hoàn thành tốt nhiệm vụ " + mark);
            card.locator("button").last().click();
            officer.sees("Đã gửi ý kiến về hồ sơ của Tổ thứ nhất " + mark);
            assertThat(card).containsText("Tổ hoàn thành tốt nhiệm vụ " + mark);
            officer.picture("appraisal-answer-360");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private void ranks(PortalInBrowser.Running portal, String campaign) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/comparison?campaign=" + campaign);
            planner.id("criteria:name").fill("Kết quả công tác");
            planner.id("criteria:weight").fill("100");
            planner.id("criteria:add").click();
            planner.sees("Đã thêm tiêu chí");
            for (String name : new String[] {"Tổ thứ nhất " + mark, "Tổ thứ hai " + mark}) {
                planner.choose("score:who", name);
                planner.choose("score:by", "Kết quả công tác");
                planner.id("score:points").fill("90");
                planner.id("score:save").click();
                assertThat(row(planner, name)).containsText("90 × 100%");
                assertThat(row(planner, name).locator("td").first()).hasText("1");
            }
            planner.id("preference:source").fill("Điều 5 Quy chế thử");
            planner.id("preference:prefer").click();
            assertThat(planner.id("preference")).containsText("Điều 5 Quy chế thử");
            planner.picture("appraisal-comparison");
            assertThat(row(planner, "Tổ thứ nhất " + mark)).containsText("1");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private static Locator row(Desk desk, String name) {
        return desk.page()
                .locator("[id='compare:table'] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name));
    }
}
