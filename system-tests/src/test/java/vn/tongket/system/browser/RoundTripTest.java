package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft goes out as a Word file, is edited there, and comes back: two changes are accepted and one is refused. */
@ExtendWith(PortalInBrowser.class)
class RoundTripTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String DRAFT = """
            {"title":"Tổng kết vòng đi về của bản Word","issuingBody":"Ủy ban bầu cử phường Sông Lam",
             "legalBasis":["Luật Tổ chức chính quyền địa phương"],
             "sections":[
               {"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Đánh giá kết quả đã đạt được.\\nRút ra bài học kinh nghiệm."},
               {"level":1,"number":"II","heading":"THÀNH PHẦN","text":"- Thường trực Đảng ủy;\\n- Trưởng các ban."},
               {"level":1,"number":"III","heading":"TỔ CHỨC THỰC HIỆN","text":""},
               {"level":2,"number":"1","heading":"Văn phòng","text":"- Chuẩn bị hội trường.\\n- Gửi giấy mời."}],
             "attendees":["Thường trực Đảng ủy","Trưởng các ban"],
             "tasks":[{"unit":"Văn phòng","text":"Chuẩn bị hội trường.","coordinatingUnits":[]},
                      {"unit":"Văn phòng","text":"Gửi giấy mời.","coordinatingUnits":[]}],
             "recipients":["Lưu: VT"],"signerName":"Trần Thị Mẫu"}""";

    @Test
    @Tag("RTR-6")
    void twoOfThreeChangesAreTakenOver(PortalInBrowser.Running portal) {
        String id = Calls.value(
                new Calls(portal, "chuyenvien").post("plans", DRAFT).join().body(), "id");
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            byte[] edited = edited(downloaded(planner, portal, id));

            planner.open("/plan/plan?id=" + id)
                    .locator("a[href*='/plan/return?id=']")
                    .click();
            planner.page().locator("input[type=file]").setInputFiles(new FilePayload("da-sua.docx", DOCX, edited));
            planner.sees("Đã nhận ra từng đoạn");
            assertThat(planner.page().locator(".tk-return > li")).hasCount(4);
            planner.picture("round-trip");
            refuse(planner, "Rút ra bài học sâu sắc.");
            planner.size(360, 800);
            planner.picture("round-trip-phone");
            planner.size(1440, 900);
            planner.button("Lưu các chỗ đã nhận").click();
            planner.page().waitForURL(Pattern.compile(".*/plan/plan\\?.*" + id));

            assertThat(planner.complaints()).isEmpty();
        }
        String stored =
                new Calls(portal, "chuyenvien").get("plans/" + id).join().body();
        assertThat(stored)
                .contains("Rút ra bài học kinh nghiệm.", "Phát huy tinh thần đoàn kết.")
                .contains("\"Trưởng, phó các ban\"", "Gửi giấy mời và tài liệu.")
                .doesNotContain("sâu sắc");
    }

    /** What a numbered plan says changes by an amending paper alone; the plan itself stays as it was issued. */
    @Test
    @Tag("RTR-6")
    void anIssuedPlanThatComesBackIsAmended(PortalInBrowser.Running portal) {
        String id = issued(portal);
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            byte[] edited = edited(downloaded(planner, portal, id));
            planner.open("/plan/return?id=" + id);
            planner.page().locator("input[type=file]").setInputFiles(new FilePayload("da-sua.docx", DOCX, edited));
            planner.sees("Đã nhận ra từng đoạn");
            planner.button("Lập văn bản điều chỉnh từ các chỗ đã nhận").click();
            planner.page().waitForURL(Pattern.compile(".*/plan/amendment\\?.*id=.*"));
            planner.sees("Trưởng, phó các ban");
            planner.picture("round-trip-amendment");
            String paper = planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
            String submit = "{\"action\":\"submit\",\"comment\":\"Sửa theo bản Word\"}";
            assertThat(new Calls(portal, "chuyenvien")
                            .post("amendments/" + paper + "/transitions", submit)
                            .join()
                            .statusCode())
                    .isEqualTo(200);

            assertThat(planner.complaints()).isEmpty();
        }
        assertThat(new Calls(portal, "chuyenvien").get("plans/" + id).join().body())
                .contains("Rút ra bài học kinh nghiệm.")
                .doesNotContain("sâu sắc");
    }

    /** A lower unit does the same with the plan that was derived for it. */
    @Test
    @Tag("RTR-6")
    void aUnitTakesItsOwnPlanBackFromWord(PortalInBrowser.Running portal) {
        String parent = issued(portal);
        String derived = givenOut(portal, parent);
        try (Desk officer = portal.signIn("canbokt", 1440, 900)) {
            WordCopy word = new WordCopy(downloaded(officer, portal, derived));
            word.replace("Rút ra bài học kinh nghiệm.", "Rút ra bài học cho đơn vị.");
            officer.open("/plan/return?id=" + derived);
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("cua-don-vi.docx", DOCX, word.bytes()));
            assertThat(officer.page().locator(".tk-return > li")).hasCount(1);
            officer.button("Lưu các chỗ đã nhận").click();
            officer.page().waitForURL(Pattern.compile(".*/plan/plan\\?.*" + derived));
            assertThat(officer.page().locator("#editor[data-ready=true]")).isVisible();
        }
        assertThat(new Calls(portal, "canbokt").get("plans/" + derived).join().body())
                .contains("Rút ra bài học cho đơn vị.");
    }

    private static String givenOut(PortalInBrowser.Running portal, String parent) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/sub-plans?id=" + parent);
            planner.page()
                    .locator("[id='board:units'] label:has-text('Phòng Kinh tế, Hạ tầng và Đô thị')")
                    .click();
            planner.id("board:giveOut").click();
            planner.sees("Đã giao dự thảo cho 1 đơn vị.");
            return planner.page()
                    .locator("[id='board:rows'] a")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*id=", "");
        }
    }

    private static String issued(PortalInBrowser.Running portal) {
        String id = Calls.value(
                new Calls(portal, "chuyenvien").post("plans", DRAFT).join().body(), "id");
        for (String[] step : new String[][] {{"chuyenvien", "submit"}, {"chutich", "approve"}, {"vanthu", "issue"}}) {
            String body = "{\"action\":\"%s\",\"comment\":\"Bản Word đi và về\"}".formatted(step[1]);
            HttpResponse<String> answer = new Calls(portal, step[0])
                    .post("plans/" + id + "/transitions", body)
                    .join();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        return id;
    }

    private static byte[] downloaded(Desk desk, PortalInBrowser.Running portal, String id) {
        APIResponse file = desk.page()
                .request()
                .get(portal.address()
                        .resolve("api/plans/" + id + "/document?format=docx")
                        .toString());
        return file.body();
    }

    /** A sentence, an attendee and a task changed, and a paragraph written below the first. */
    private static byte[] edited(byte[] file) {
        WordCopy word = new WordCopy(file);
        word.replace("Rút ra bài học kinh nghiệm.", "Rút ra bài học sâu sắc.");
        word.replace("- Trưởng các ban.", "- Trưởng, phó các ban.");
        word.replace("- Gửi giấy mời", "- Gửi giấy mời và tài liệu");
        word.addAfter("Đánh giá kết quả đã đạt được.", "Phát huy tinh thần đoàn kết.");
        return word.bytes();
    }

    private static void refuse(Desk desk, String words) {
        Locator row = desk.page().locator(".tk-return > li").filter(new Locator.FilterOptions().setHasText(words));
        row.locator(".ui-chkbox-box").click();
    }
}
