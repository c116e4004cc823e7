package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The standing office enters the law with its source, steers a campaign and guides the units; the wrong ones are refused. */
@ExtendWith(PortalInBrowser.class)
class AwardLawTest {

    private final String mark = String.valueOf(ThreadLocalRandom.current().nextInt(10_000, 99_999));
    private final String title = "Phong trào thử " + mark;

    @Test
    @Tag("AWD-20")
    void whatHasNoSourceIsEmptyUntilTheOfficeEntersItWithOne(PortalInBrowser.Running portal) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/catalogue?code=co-thi-dua-tinh");
            Locator quorum = item(planner, "Số thành viên tối thiểu dự họp Hội đồng");
            quorum.locator("button").click();
            planner.id("law:text").fill("2/3");
            planner.id("law:source").fill("Quy chế làm việc của Hội đồng số " + mark);
            planner.id("law:enter").click();

            assertThat(quorum).containsText("Quy chế làm việc của Hội đồng số " + mark);
            assertThat(item(planner, "Tỷ lệ phiếu đồng ý tối thiểu")).containsText("Chưa có căn cứ");
            planner.picture("quy-dinh-khen-thuong");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("AWD-22")
    void aClerkWhoOpensAClosedCampaignOnlyReadsWhyItWasClosed(PortalInBrowser.Running portal) {
        String campaign = campaign(portal);
        try (Desk planner = portal.signIn("chuyenvien", 1440, 1900)) {
            planner.open("/awards/campaign?id=" + campaign);
            planner.id("steering:state_label").click();
            planner.page()
                    .locator("[id='steering:state_items'] li:has-text('Đã kết thúc')")
                    .click();
            planner.id("steering:reason").fill("Kết thúc sớm " + mark);
            planner.id("steering:move").click();
            planner.sees("Đã ghi điều chỉnh phong trào");
            planner.picture("phong-trao-ket-thuc");
        }
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/awards/campaign?id=" + campaign);
            clerk.sees("Đã kết thúc");
            clerk.sees("Kết thúc sớm " + mark);
            assertThat(clerk.id("steering")).hasCount(0);
            assertThat(clerk.complaints()).isEmpty();
        }
        assertThat(nominate(portal, "vanthu", campaign).statusCode()).isEqualTo(403);
        HttpResponse<String> late = nominate(portal, "canbok1", campaign);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("CAMPAIGN_NOT_RECEIVING");
    }

    @Test
    @Tag("AWD-32")
    void theOfficeSeesWhoHasReadItsGuidance(PortalInBrowser.Running portal) {
        String campaign = campaign(portal);
        String subject = "Hướng dẫn bình xét " + mark;
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/guidance?campaign=" + campaign);
            planner.id("guidance:title").fill(subject);
            planner.id("guidance:text").fill("Các đơn vị họp bình xét, gửi biên bản kèm danh sách.");
            planner.page()
                    .locator("[id='guidance:units'] label:has-text('Bến Đò')")
                    .first()
                    .click();
            planner.id("guidance:send").click();
            planner.sees("Đã gửi 1 đơn vị");
        }
        try (Desk officer = portal.signIn("canbok1", 360, 800)) {
            officer.open("/notices");
            officer.page().locator("a:has-text('" + subject + "')").first().click();
            officer.open("/awards/guidance?campaign=" + campaign);
            officer.page()
                    .locator("a.tk-item-title:has-text('" + subject + "')")
                    .click();
            officer.sees("gửi biên bản kèm danh sách");
            officer.picture("huong-dan-tren-dien-thoai");
        }
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/guidance?campaign=" + campaign);
            planner.page()
                    .locator("a.tk-item-title:has-text('" + subject + "')")
                    .click();
            Locator row = planner.page().locator("tr:has-text('Trần Thị Út')");
            assertThat(row).not().containsText("Chưa xem");
            assertThat(planner.page().locator("tr:has-text('Nguyễn Văn Ân')")).containsText("Chưa xem");
            planner.picture("xac-nhan-da-xem");
        }
    }

    @Test
    @Tag("AWD-25")
    void fiveHundredNominationsAreCheckedInTenSeconds(PortalInBrowser.Running portal) {
        String campaign = campaign(portal);
        String drafts = IntStream.range(0, 500)
                .mapToObj(i -> nomination("Trần Văn Mẫu " + i))
                .collect(Collectors.joining(","));
        Calls officer = new Calls(portal, "canbok1");
        Instant start = Instant.now();

        HttpResponse<String> answer = officer.post(
                        "campaigns/" + campaign + "/nomination-checks", "{\"nominations\":[" + drafts + "]}")
                .join();

        Duration taken = Duration.between(start, Instant.now());
        System.out.println("500 nominations checked through the portal: " + taken.toMillis() + " ms");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Pattern.compile("NOMINEE_UNKNOWN").matcher(answer.body()).results())
                .hasSize(500);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private String campaign(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String body = """
                {"title": "%s", "opensOn": "2026-01-05", "closesOn": "%s", "awardForms": ["giay-khen-xa"]}
                """.formatted(title, LocalDate.now().plusDays(7));
        return Calls.value(planner.post("campaigns", body).join().body(), "id");
    }

    private static HttpResponse<String> nominate(PortalInBrowser.Running portal, String account, String campaign) {
        return new Calls(portal, account)
                .post("campaigns/" + campaign + "/nominations", nomination("Trần Văn Mẫu"))
                .join();
    }

    private static String nomination(String name) {
        return """
                {"nominee": {"kind": "person", "fullName": "%s", "position": "Tổ trưởng"}, "awardForm": "Giấy khen",
                 "achievement": "Bảo đảm an toàn %s",
                 "achievementPeriod": {"from": "2026-01-01", "to": "2026-06-30"}}
                """.formatted(name, name);
    }

    private static Locator item(Desk desk, String text) {
        return desk.page().locator("li.tk-item:has-text('" + text + "')").first();
    }
}
