package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A unit writes its nominations and its head decides on them; whoever must not know or act learns nothing. */
@ExtendWith(PortalInBrowser.class)
class NominationTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String collective = "Tổ bầu cử kiểm thử " + mark;
    private String campaign;

    @BeforeEach
    void openCampaign(PortalInBrowser.Running portal) {
        String body = """
                {"title":"Khen thưởng chuyên đề %s","legalBasis":"Kế hoạch thử","opensOn":"%s","closesOn":"%s",
                "awardForms":["Giấy khen"]}""".formatted(mark, TODAY, TODAY);
        campaign = Calls.value(
                new Calls(portal, "chuyenvien").post("campaigns", body).join().body(), "id");
    }

    @Test
    void aNominationIsKeptWhileItIsWrittenComesBackToItsFieldAndIsEndorsedFromAPhone(PortalInBrowser.Running portal) {
        try (Desk officer = portal.signIn("canbok1", 1440, 900)) {
            writes(officer);
            reviews(officer);
            imports(officer);
            assertThat(officer.complaints()).isEmpty();
        }
        returnedByTheHead(portal);
        try (Desk officer = portal.signIn("canbok1", 1440, 900)) {
            officer.open("/awards/nominate?campaign=" + campaign)
                    .getByText(collective)
                    .last()
                    .click();
            assertThat(officer.id("remark-ACHIEVEMENT")).containsText("Nêu số cử tri đi bầu");
            officer.picture("nomination-remark");
            officer.id("nominate:achievement").fill("Vận động 1.250 cử tri đi bầu, đạt 99,8 % " + mark);
            officer.sees("Đã tự lưu lúc");
            officer.id("nominate:submit").click();
            officer.sees("Đã gửi hồ sơ");
            assertThat(officer.complaints()).isEmpty();
        }
        try (Desk head = portal.signIn("truongk1", 360, 780)) {
            head.open("/awards/desk");
            Locator row = head.page().locator("li.tk-item").filter(new Locator.FilterOptions().setHasText(collective));
            row.locator("input[type=checkbox]").check();
            head.picture("nomination-desk-360");
            head.id("bulk:endorse").click();
            head.sees("Đã xác nhận 1 hồ sơ");
            assertThat(head.complaints()).isEmpty();
        }
    }

    @Test
    void whoIsNominatedAndTheHeadOfAnotherUnitFindNothing(PortalInBrowser.Running portal) {
        String nomination = nominated(portal, "person", "Nguyễn Văn Ân", "Trưởng khóm");
        Calls officer = new Calls(portal, "canbok1");
        assertThat(step(officer, nomination, "submit", null).statusCode()).isEqualTo(200);
        for (String stranger : new String[] {"truongk1", "truongkt"}) {
            Calls calls = new Calls(portal, stranger);
            assertThat(calls.get("nominations/" + nomination).join().statusCode())
                    .isEqualTo(404);
            assertThat(calls.get("nominations/" + nomination + "/papers/report")
                            .join()
                            .statusCode())
                    .isEqualTo(404);
            assertThat(calls.get("attachments?ownerKind=nomination&ownerId=" + nomination)
                            .join()
                            .statusCode())
                    .isEqualTo(404);
            assertThat(step(calls, nomination, "endorse", null).statusCode()).isEqualTo(404);
        }
        assertThat(step(officer, nomination, "endorse", null).statusCode()).isEqualTo(403);
        try (Desk nominee = portal.signIn("truongk1", 360, 780)) {
            assertThat(nominee.open("/awards/desk").locator("body")).not().containsText(mark);
        }
    }

    @Test
    void whoIsRefusedIsToldInWriting(PortalInBrowser.Running portal) {
        String nomination = nominated(portal, "collective", "Tổ không đạt " + mark, "");
        step(new Calls(portal, "canbok1"), nomination, "submit", null);
        Calls head = new Calls(portal, "truongk1");
        assertThat(step(head, nomination, "reject", null).statusCode()).isEqualTo(422);
        assertThat(step(head, nomination, "reject", "Chưa có minh chứng").statusCode())
                .isEqualTo(200);
        try (Desk officer = portal.signIn("canbok1", 1440, 900)) {
            officer.open("/awards/nominate?campaign=" + campaign + "&id=" + nomination);
            officer.sees("Thông báo kết quả");
            APIResponse pdf = officer.page()
                    .request()
                    .get(portal.address() + "api/nominations/" + nomination + "/papers/refusal?format=pdf");
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private void writes(Desk officer) {
        officer.open("/awards/nominate?campaign=" + campaign);
        officer.id("nominate:name").fill(collective);
        officer.id("nominate:achievement").pressSequentially("Vận động cử tri " + mark);
        officer.sees("Đã tự lưu lúc");
        officer.page().waitForURL("**&id=*");
        officer.page().reload();
        assertThat(officer.id("nominate:achievement")).hasValue("Vận động cử tri " + mark);
        type(officer.id("nominate:from_input"));
        type(officer.id("nominate:to_input"));
        officer.id("nominate:save").click();
        officer.sees("Đã lưu hồ sơ của " + collective);
        officer.id("report:results").fill("Đạt 99,8 % cử tri đi bầu.");
        officer.id("report:save").click();
        assertThat(officer.id("report:state")).containsText("Đã tự lưu lúc");
        officer.id("files:upload")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "minh chứng.pdf", "application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
        officer.sees("Đã lưu tệp minh chứng.pdf");
        officer.choose("files:file:0:kind", "Xác nhận của cơ quan có thẩm quyền");
        officer.sees("Đã phân loại minh chứng.pdf");
        officer.picture("nomination-write");
        officer.id("nominate:submit").click();
        officer.sees("Đã gửi hồ sơ");
    }

    private void reviews(Desk officer) {
        officer.open("/awards/review?campaign=" + campaign);
        officer.id("review:place").fill("Nhà văn hóa khóm Bến Đò");
        officer.id("review:chair").fill("Nguyễn Văn Ân");
        officer.id("review:secretary").fill("Trần Thị Út");
        officer.id("review:members").fill("9");
        officer.id("review:present").fill("8");
        officer.id("review:vote:0:inFavour").fill("9");
        officer.id("review:save").click();
        officer.sees("không được nhiều hơn số người có mặt");
        officer.id("review:vote:0:inFavour").fill("7");
        officer.id("review:vote:0:against").fill("1");
        officer.id("review:save").click();
        officer.sees("Đã lưu biên bản bình xét");
        officer.picture("nomination-review");
        for (String paper : new String[] {"review", "proposal"}) {
            APIResponse pdf = officer.page()
                    .request()
                    .get(officer.page().url().replaceAll("/awards/.*", "/api/campaigns/" + campaign + "/unit-papers/")
                            + paper + "?format=pdf");
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
        }
    }

    private void imports(Desk officer) {
        String list = "Loại,Họ và tên,Chức vụ,Hình thức,Thành tích,Từ ngày,Đến ngày\n"
                + "Cá nhân,Lê Thị Danh Sách,Tổ viên,Giấy khen,Việc tốt " + mark + ",01/03/2026,30/05/2026\n"
                + "Cá nhân,,Tổ viên,Giấy khen,Không tên,,\n"
                + "Tập thể," + collective + ",,Giấy khen,Trùng " + mark + ",01/03/2026,30/05/2026\n";
        officer.open("/awards/nomination-list?campaign=" + campaign);
        officer.id("list:file")
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("ds.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        officer.sees("Chưa ghi họ tên");
        officer.sees("Nghi trùng với hồ sơ đã có");
        officer.picture("nomination-list");
        officer.id("list:keep").click();
        officer.sees("Đã lập 2 hồ sơ nháp");
    }

    private void returnedByTheHead(PortalInBrowser.Running portal) {
        try (Desk head = portal.signIn("truongk1", 360, 780)) {
            head.open("/awards/desk").getByText(collective).first().click();
            head.sees("7 đồng ý, 1 không đồng ý / 8 người có mặt");
            head.sees("minh chứng.pdf");
            head.page().locator("details.tk-award-fields summary").last().click();
            head.page().getByLabel("Tóm tắt thành tích").last().fill("Nêu số cử tri đi bầu");
            head.picture("nomination-return-360");
            head.id("desk:return").click();
            head.sees("Đã trả lại hồ sơ");
            assertThat(head.complaints()).isEmpty();
        }
    }

    private String nominated(PortalInBrowser.Running portal, String kind, String name, String position) {
        String body = """
                {"nominee":{"kind":"%s","fullName":"%s","position":"%s"},"awardForm":"Giấy khen",
                "achievement":"Thành tích %s","achievementPeriod":{"from":"%s","to":"%s"}}""".formatted(kind, name, position, mark, TODAY.minusDays(30), TODAY);
        HttpResponse<String> written = new Calls(portal, "canbok1")
                .post("campaigns/" + campaign + "/nominations", body)
                .join();
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        return Calls.value(written.body(), "id");
    }

    private static HttpResponse<String> step(Calls calls, String nomination, String action, String comment) {
        String body = comment == null
                ? "{\"action\":\"%s\"}".formatted(action)
                : "{\"action\":\"%s\",\"comment\":\"%s\"}".formatted(action, comment);
        return calls.post("nominations/" + nomination + "/transitions", body).join();
    }

    private static void type(Locator field) {
        field.fill("");
        field.pressSequentially(DAY);
        field.press("Tab");
    }
}
