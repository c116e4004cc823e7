package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clerk's day: a number, the registers, the copies, what comes in. */
@ExtendWith(PortalInBrowser.class)
class RecordsTest {

    private static final String PLAN = """
            {"type":"Kế hoạch","title":"%s","issuingBody":"Ủy ban bầu cử phường Sông Lam",
            "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Nội dung của kế hoạch."}],
            "recipients":["Phòng Kinh tế, Hạ tầng và Đô thị","Sở Nội vụ tỉnh (b/c)","Lưu: VT, VHXH"],
            "signerName":"Phạm Quốc Khánh"}""";

    private final String title = "Rà soát văn bản " + UUID.randomUUID();

    @Test
    void fromTheNumberToTheReadReceipt(PortalInBrowser.Running portal) throws IOException {
        String plan = issued(portal);
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/records/outgoing?body=" + issuer(portal, plan) + "&q=" + title.replace(" ", "+"));
            clerk.sees(title);
            clerk.picture("records-outgoing");
            assertThat(download(clerk, "book-pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
            assertThat(download(clerk, "book-xlsx")).startsWith('P', 'K', 3, 4);

            clerk.page().locator("td a[href*='dispatch?id=']").click();
            dispatchOnPaper(clerk);
            assertThat(download(clerk, "package")).startsWith('P', 'K', 3, 4);
            opensItsCopy(portal, plan);
            clerk.page().reload();
            clerk.sees("Đã mở: Phan Thùy Dương");
            clerk.picture("records-dispatch");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    @Test
    void anIncomingDocumentIsEnteredWithItsFileAndLinkedToThePlan(PortalInBrowser.Running portal) {
        String plan = issued(portal);
        String symbol = "%d/SNV-CCVC".formatted(System.nanoTime() % 1_000_000);
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            enter(clerk, portal, plan, symbol);
            upload(clerk, "công văn.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            clerk.sees("Đã lưu tệp công văn.pdf");
            upload(clerk, "chương trình.pdf", new byte[] {'M', 'Z', 0, 1, 0, 0});
            clerk.sees("Loại tệp này không được lưu.");

            choosePlan(clerk);
            clerk.sees("Đã lưu liên kết với kế hoạch.");
            clerk.picture("records-incoming");
            clerk.open("/plan/plan?id=" + plan);
            clerk.sees(symbol);

            enter(clerk, portal, plan, symbol);
            clerk.sees("đã được đăng ký");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    @Test
    void aPaperOfADayToComeGetsNoNumber(PortalInBrowser.Running portal) {
        try (Desk clerk = portal.signIn("vanthu", 360, 800)) {
            clerk.open("/records/outgoing");
            clerk.id("paper:signer").fill("Phạm Quốc Khánh");
            clerk.id("paper:title").fill("Thông báo lịch trực");
            type(
                    clerk,
                    "paper:signedOn_input",
                    LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(3));
            clerk.id("paper:enter").click();
            clerk.sees("không cấp số cho ngày chưa tới");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static void type(Desk clerk, String field, LocalDate day) {
        clerk.id(field).fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day));
        clerk.id(field).press("Tab");
    }

    private static void dispatchOnPaper(Desk clerk) {
        clerk.sees("Sở Nội vụ tỉnh (b/c)");
        clerk.page()
                .locator("tr:has-text('Sở Nội vụ tỉnh') button:has-text('Ghi chuyển giao')")
                .click();
        clerk.id("dispatches:copies_input").fill("3");
        clerk.id("dispatches:signedBy").fill("Nguyễn Thị Nhận");
        clerk.id("dispatches:save").click();
        clerk.sees("Đã ghi chuyển giao");
        PlaywrightAssertions.assertThat(clerk.page().locator("tr:has-text('Sở Nội vụ tỉnh')"))
                .containsText("Nguyễn Thị Nhận");
        clerk.id("archive:place").fill("Kho 1, hộp 12");
        clerk.id("archive:keep").click();
        clerk.sees("Đã ghi bản lưu.");
    }

    private static void opensItsCopy(PortalInBrowser.Running portal, String plan) {
        try (Desk unit = portal.signIn("canbokt", 360, 800)) {
            unit.open("/notices");
            unit.page()
                    .locator("a.tk-item-title:has-text('Văn bản gửi')")
                    .first()
                    .click();
            unit.page().locator("a[href*='/records/copy?id=']").click();
            unit.sees("Đơn vị đã nhận");
            unit.picture("records-copy");
            assertThat(unit.complaints()).isEmpty();
        }
    }

    private void enter(Desk clerk, PortalInBrowser.Running portal, String plan, String symbol) {
        clerk.open("/records/incoming-document?body=" + issuer(portal, plan));
        clerk.id("entry:author").fill("Sở Nội vụ tỉnh Lam Giang");
        clerk.id("entry:symbol").fill(symbol);
        clerk.id("entry:subject").fill("Về việc rà soát văn bản");
        clerk.id("entry:enter").click();
    }

    private static void upload(Desk clerk, String name, byte[] bytes) {
        clerk.page().locator("input[type='file']").setInputFiles(new FilePayload(name, "application/pdf", bytes));
    }

    private void choosePlan(Desk clerk) {
        clerk.id("link:plan_label").click();
        clerk.id("link:plan_filter").fill(title);
        clerk.page()
                .locator("[id='link:plan_items'] li:visible:has-text('" + title + "')")
                .click();
        clerk.id("link:save").click();
    }

    private static byte[] download(Desk clerk, String link) throws IOException {
        Download file = clerk.page().waitForDownload(() -> clerk.id(link).click());
        return Files.readAllBytes(file.path());
    }

    private String issued(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan =
                Calls.value(planner.post("plans", PLAN.formatted(title)).join().body(), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        return plan;
    }

    private static String issuer(PortalInBrowser.Running portal, String plan) {
        return Calls.value(
                new Calls(portal, "vanthu").get("plans/" + plan).join().body(), "issuerUnitId");
    }

    private static void step(Calls caller, String plan, String action) {
        assertThat(caller.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }
}
