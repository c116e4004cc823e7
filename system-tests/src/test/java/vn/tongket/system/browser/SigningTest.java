package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan is signed by the vice chairwoman for the chairman with a key, and another one on paper. */
@ExtendWith(PortalInBrowser.class)
class SigningTest {

    private static final String DEPUTY = "\"signingAuthority\":\"TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH\","
            + "\"signerTitle\":\"PHÓ CHỦ TỊCH\",\"signerName\":\"Trịnh Ngọc Mai\"";
    private static final String CHAIRMAN = "\"signingAuthority\":\"TM. ỦY BAN NHÂN DÂN\","
            + "\"signerTitle\":\"CHỦ TỊCH\",\"signerName\":\"Phạm Quốc Khánh\"";

    @Test
    @Tag("SGN-13")
    @Tag("SGN-15")
    @Tag("SGN-16")
    void theDeputySignsForTheChairmanAndTheAgencyAfterHer(PortalInBrowser.Running portal) throws Exception {
        KeyMaker keys = new KeyMaker();
        trusted(portal, keys);
        headRecorded(portal);
        String plan = approvedAfterAChange(portal, "Kế hoạch ký số " + System.nanoTime());

        try (Desk deputy = portal.signIn("phochutich", 1440, 900)) {
            deputy.open("/signing/sign?id=" + plan);
            deputy.sees("hai trăm");
            assertThat(deputy.page().locator("#changes del").allInnerTexts().toString())
                    .contains("một");
            boolean delegatedBefore = delegated(portal, deputy, plan, keys);
            signs(deputy, plan, keys);
            assertThat(delegatedBefore).isFalse();
            deputy.sees("KT. CHỦ TỊCH");
            deputy.picture("sign-signed");
            assertThat(deputy.complaints()).isEmpty();
        }
        issuedAndVerified(portal, plan, keys);
        replacedByAPaperSignedOnItsPage(portal, plan, keys);
    }

    @Test
    @Tag("SGN-14")
    void thePaperWayNeedsNoKey(PortalInBrowser.Running portal) {
        headRecorded(portal);
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = drafted(planner, "Kế hoạch ký giấy " + System.nanoTime(), CHAIRMAN);
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");

        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/signing/sign?id=" + plan);
            choose(clerk, "paper:signer", "Phạm Quốc Khánh");
            clerk.id("paper:record").click();
            clerk.sees("Ký trên giấy");
            clerk.open("/plan/plan?id=" + plan);
            clerk.id("plan:issue").click();
            clerk.confirm();
            clerk.sees("/KH-UBND");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static void trusted(PortalInBrowser.Running portal, KeyMaker keys) throws Exception {
        try (Desk administrator = portal.signIn("quantri", 1440, 900)) {
            administrator.open("/signing/verify");
            administrator
                    .page()
                    .locator("[id='anchors:certificate'] input, input[id='anchors:certificate']")
                    .first()
                    .setInputFiles(keys.issuer());
            administrator.id("anchors:trust").click();
            administrator.sees("Đã tin cậy");
        }
    }

    /** Once for all tests of this portal. */
    private static void headRecorded(PortalInBrowser.Running portal) {
        try (Desk administrator = portal.signIn("quantri", 1440, 900)) {
            administrator.open("/signing/authorities");
            if (administrator.id("list:authorities").innerText().contains("Phạm Quốc Khánh")) {
                return;
            }
            choose(administrator, "add:body", "Ủy ban nhân dân phường");
            choose(administrator, "add:person", "Phạm Quốc Khánh");
            select(administrator, "add:form", "Người đứng đầu");
            administrator.id("add:collective").fill("ỦY BAN NHÂN DÂN");
            administrator.id("add:ownTitle").fill("CHỦ TỊCH");
            administrator.id("add:record").click();
            administrator.sees("Đã ghi nhận thẩm quyền ký.");
            administrator.picture("authorities-recorded");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    private static String approvedAfterAChange(PortalInBrowser.Running portal, String title) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = drafted(planner, title, DEPUTY);
        step(planner, plan, "submit");
        step(new Calls(portal, "phochutich"), plan, "return");
        String changed = body(title, DEPUTY).replace("một trăm", "hai trăm");
        assertThat(planner.put("plans/" + plan, changed).join().statusCode()).isEqualTo(200);
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        return plan;
    }

    /** First refused without authority, then let by the chairman; says whether she was let before. */
    private static boolean delegated(PortalInBrowser.Running portal, Desk deputy, String plan, KeyMaker keys)
            throws Exception {
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            chairman.open("/signing/delegations");
            while (chairman.button("Thu hồi").count() > 0) {
                int before = chairman.button("Thu hồi").count();
                chairman.button("Thu hồi").first().click();
                chairman.confirm();
                chairman.sees("Đã thu hồi ủy quyền");
                chairman.page().reload();
                assertThat(chairman.button("Thu hồi").count()).isLessThan(before);
            }
            deputy.open("/signing/sign?id=" + plan);
            send(deputy, keys.keyOf("Trịnh Ngọc Mai"), "sign", "sign-now");
            deputy.page()
                    .locator("text=/không có thẩm quyền ký|đã hết hạn hoặc đã bị thu hồi/")
                    .first()
                    .waitFor();
            select(chairman, "add:authority", "CHỦ TỊCH");
            choose(chairman, "add:delegate", "Trịnh Ngọc Mai");
            select(chairman, "add:form", "Ký thay (KT.)");
            chairman.id("add:ownTitle").fill("PHÓ CHỦ TỊCH");
            chairman.id("add:written").fill("Quyết định phân công số 12/QĐ-UBND");
            chairman.id("add:delegate-now").click();
            chairman.sees("Đã ủy quyền cho Trịnh Ngọc Mai");
            chairman.picture("delegations-given");
            assertThat(chairman.complaints()).isEmpty();
            return false;
        }
    }

    private static void signs(Desk deputy, String plan, KeyMaker keys) throws Exception {
        deputy.open("/signing/sign?id=" + plan);
        deputy.picture("sign-before");
        send(deputy, keys.keyOf("Trịnh Ngọc Mai"), "sign", "sign-now");
        deputy.sees("Ký số");
        deputy.sees("Đã ký số.");
    }

    private static void issuedAndVerified(PortalInBrowser.Running portal, String plan, KeyMaker keys) throws Exception {
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/signing/sign?id=" + plan);
            send(clerk, keys.keyOf("UBND phường Sông Lam"), "issue", "issue-now");
            clerk.sees("với chữ ký số của cơ quan");
            APIResponse issued = clerk.page()
                    .request()
                    .get(portal.address()
                            .resolve("api/plans/" + plan + "/document?format=pdf")
                            .toString());
            Path file = Files.write(Files.createTempFile("ban-hanh", ".pdf"), issued.body());
            clerk.open("/signing/verify");
            clerk.page().locator("input[type=file]").first().setInputFiles(file);
            clerk.id("verify:examine").click();
            clerk.sees("Tệp nguyên vẹn: mọi chữ ký đều hợp lệ");
            clerk.sees("UBND phường Sông Lam");
            clerk.picture("verify-good");
            archivedAsSigned(clerk, portal, plan, issued.body());
            annexSigned(clerk, portal, plan, keys);
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    /** The paper that replaces the plan is signed by both keys; afterwards nobody takes the old file for the valid one. */
    private static void replacedByAPaperSignedOnItsPage(PortalInBrowser.Running portal, String plan, KeyMaker keys)
            throws Exception {
        String paper = replacementApproved(portal, plan);
        byte[] old;
        try (Desk deputy = portal.signIn("phochutich", 1440, 900)) {
            old = file(deputy, portal, "api/plans/" + plan + "/document?format=pdf")
                    .body();
            deputy.open("/plan/amendment?id=" + paper);
            deputy.id("signing").click();
            send(deputy, keys.keyOf("Trịnh Ngọc Mai"), "sign", "sign-now");
            deputy.sees("Đã ký số.");
            deputy.sees("Khóa của người ký, lúc ký: không tra cứu");
            deputy.picture("amendment-signed");
            assertThat(deputy.complaints()).isEmpty();
        }
        try (Desk clerk = portal.signIn("vanthu", 1440, 900)) {
            clerk.open("/plan/amendment?id=" + paper);
            clerk.id("signing").click();
            send(clerk, keys.keyOf("UBND phường Sông Lam"), "issue", "issue-now");
            clerk.sees("với chữ ký số của cơ quan");
            clerk.open("/plan/plan?id=" + plan);
            clerk.sees("Đã được thay thế");
            clerk.picture("plan-replaced");
            APIResponse now = file(clerk, portal, "api/plans/" + plan + "/document?format=pdf");
            APIResponse before = file(clerk, portal, "api/amendments/" + paper + "/original?format=pdf");
            assertThat(now.headers()).containsEntry("tongket-paper-state", "in-force");
            assertThat(now.body())
                    .isEqualTo(file(clerk, portal, "api/amendments/" + paper + "/document?format=pdf")
                            .body())
                    .isNotEqualTo(old);
            assertThat(before.body()).as("the old signed file, byte for byte").isEqualTo(old);
            assertThat(before.headers()).containsEntry("tongket-paper-state", "replaced");
            assertThat(before.headers().get("content-disposition")).contains("-DA-BI-THAY-THE.pdf");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static APIResponse file(Desk desk, PortalInBrowser.Running portal, String path) {
        APIResponse answer =
                desk.page().request().get(portal.address().resolve(path).toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static String replacementApproved(PortalInBrowser.Running portal, String plan) {
        Calls planner = new Calls(portal, "chuyenvien");
        String title = Calls.value(planner.get("plans/" + plan).join().body(), "title");
        String draft = body(title, DEPUTY).replace("một trăm", "ba trăm");
        var drafted = planner.post(
                        "plans/" + plan + "/amendments", "{\"kind\":\"replacement\",\"draft\":" + draft + "}")
                .join();
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String paper = Calls.value(drafted.body(), "id");
        for (String[] one : new String[][] {{"chuyenvien", "submit"}, {"chutich", "approve"}}) {
            var answer = new Calls(portal, one[0])
                    .post(
                            "amendments/" + paper + "/transitions",
                            "{\"action\":\"%s\",\"comment\":\"Thay thế\"}".formatted(one[1]))
                    .join();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        return paper;
    }

    /** The archive gets the very bytes that went out. */
    private static void archivedAsSigned(Desk clerk, PortalInBrowser.Running portal, String plan, byte[] issued)
            throws Exception {
        clerk.open("/signing/sign?id=" + plan);
        String number = clerk.page().locator(".tk-page-sub").innerText().strip().replaceFirst("(?s).*\\s", "");
        clerk.open("/records/outgoing?q=" + number);
        clerk.page().locator("td a:text-is('" + number + "')").click();
        clerk.sees(number);
        byte[] archive = clerk.page()
                .request()
                .get(portal.address()
                        .resolve(clerk.id("package").getAttribute("href"))
                        .toString())
                .body();
        assertThat(entry(archive, "van-ban.pdf")).isEqualTo(issued);
    }

    private static byte[] entry(byte[] archive, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    /** Any PDF will do: the paper itself is taken for its annex. */
    private static void annexSigned(Desk clerk, PortalInBrowser.Running portal, String plan, KeyMaker keys)
            throws Exception {
        clerk.id("annex").click();
        Path annex = Files.write(
                Files.createTempFile("phu-luc", ".pdf"),
                clerk.page()
                        .request()
                        .get(portal.address()
                                .resolve("api/plans/" + Ongoing.plan(portal) + "/document?format=pdf")
                                .toString())
                        .body());
        clerk.page().locator("[id='annex'] input[type=file][accept='.pdf']").setInputFiles(annex);
        send(clerk, keys.keyOf("UBND phường Sông Lam"), "annex", "sign");
        clerk.sees("Đã ký và lưu");
        clerk.picture("annex-signed");
        byte[] signed = clerk.page()
                .request()
                .get(portal.address()
                        .resolve(clerk.id("signed-annex").getAttribute("href"))
                        .toString())
                .body();
        Path file = Files.write(Files.createTempFile("phu-luc-da-ky", ".pdf"), signed);
        clerk.open("/signing/verify");
        clerk.page().locator("input[type=file]").first().setInputFiles(file);
        clerk.id("verify:examine").click();
        clerk.sees("Tệp nguyên vẹn: mọi chữ ký đều hợp lệ");
    }

    @Test
    @Tag("SGN-19")
    void theLinesOfTheSignerComeFromHisAuthority(PortalInBrowser.Running portal) {
        headRecorded(portal);
        Calls calls = new Calls(portal, "chuyenvien");
        String plan = drafted(calls, "Kế hoạch chọn người ký " + System.nanoTime(), "\"signerName\":null");

        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/signing/signer?id=" + plan);
            planner.picture("signer-offered");
            planner.page()
                    .locator("li:has-text('Phạm Quốc Khánh') button:has-text('Ghi vào văn bản')")
                    .click();
            planner.sees("Văn bản ghi người ký là Phạm Quốc Khánh.");
            assertThat(planner.complaints()).isEmpty();
        }
        assertThat(calls.get("plans/" + plan).join().body())
                .contains("\"signingAuthority\":\"TM. ỦY BAN NHÂN DÂN\"", "\"signerTitle\":\"CHỦ TỊCH\"");
    }

    @Test
    @Tag("SGN-1")
    @Tag("SGN-2")
    @Tag("SGN-19")
    void whoSignsByOrderOrByMandateIsChosenWithHisLines(PortalInBrowser.Running portal) {
        headRecorded(portal);
        byOrderRecorded(portal);
        mandateGiven(portal);
        Calls calls = new Calls(portal, "chuyenvien");
        String plan = drafted(calls, "Kế hoạch ký thừa lệnh " + System.nanoTime(), "\"signerName\":null");

        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            takes(planner, plan, "Cao Văn Phúc");
            assertThat(calls.get("plans/" + plan).join().body())
                    .contains("\"signingAuthority\":\"TL. CHỦ TỊCH\"", "\"signerTitle\":\"TRƯỞNG PHÒNG\"");
            takes(planner, plan, "Đoàn Kim Oanh");
            planner.picture("signer-by-mandate");
            assertThat(calls.get("plans/" + plan).join().body())
                    .contains("\"signingAuthority\":\"TUQ. CHỦ TỊCH\"", "\"signerTitle\":\"TRƯỞNG PHÒNG\"");
            planner.open("/plan/plan?id=" + plan);
            PlaywrightAssertions.assertThat(planner.id("editor-authority")).hasValue("TUQ. CHỦ TỊCH");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private static void takes(Desk planner, String plan, String signer) {
        planner.open("/signing/signer?id=" + plan);
        planner.page()
                .locator("li:has-text('" + signer + "') button:has-text('Ghi vào văn bản')")
                .click();
        planner.sees("Văn bản ghi người ký là " + signer + ".");
    }

    /** Once for all tests of this portal. */
    private static void byOrderRecorded(PortalInBrowser.Running portal) {
        try (Desk administrator = portal.signIn("quantri", 1440, 900)) {
            administrator.open("/signing/authorities");
            if (administrator.id("list:authorities").innerText().contains("Cao Văn Phúc")) {
                return;
            }
            choose(administrator, "add:body", "Ủy ban nhân dân phường");
            choose(administrator, "add:person", "Cao Văn Phúc");
            select(administrator, "add:form", "Thừa lệnh (TL.)");
            administrator.id("add:ownTitle").fill("TRƯỞNG PHÒNG");
            administrator.id("add:headTitle").fill("CHỦ TỊCH");
            administrator.id("add:record").click();
            administrator.sees("Đã ghi nhận thẩm quyền ký.");
        }
    }

    private static void mandateGiven(PortalInBrowser.Running portal) {
        try (Desk chairman = portal.signIn("chutich", 1440, 900)) {
            chairman.open("/signing/delegations");
            select(chairman, "add:authority", "CHỦ TỊCH");
            choose(chairman, "add:delegate", "Đoàn Kim Oanh");
            select(chairman, "add:form", "Thừa ủy quyền (TUQ.)");
            chairman.id("add:ownTitle").fill("TRƯỞNG PHÒNG");
            chairman.id("add:written").fill("Văn bản ủy quyền số 15/GUQ-UBND");
            chairman.id("add:to_input")
                    .fill(DateTimeFormatter.ofPattern("dd/MM/yyyy")
                            .format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(30)));
            chairman.id("add:to_input").press("Tab");
            chairman.id("add:delegate-now").click();
            chairman.sees("Đã ủy quyền cho Đoàn Kim Oanh");
            assertThat(chairman.complaints()).isEmpty();
        }
    }

    private static void send(Desk desk, Path key, String form, String button) {
        desk.page().locator("[id='" + form + "'] input[type=file][accept*=p12]").setInputFiles(key);
        desk.id(form + ":password").fill(KeyMaker.PASSWORD);
        desk.id(form + ":" + button).click();
    }

    private static void choose(Desk desk, String field, String words) {
        desk.id(field + "_input").pressSequentially(words);
        desk.id(field + "_panel").locator(".ui-autocomplete-item").first().click();
    }

    private static void select(Desk desk, String field, String words) {
        desk.id(field).click();
        desk.id(field + "_panel")
                .locator("li:has-text('" + words + "')")
                .first()
                .click();
    }

    private static String drafted(Calls planner, String title, String signer) {
        return Calls.value(planner.post("plans", body(title, signer)).join().body(), "id");
    }

    private static String body(String title, String signer) {
        return """
                {"type":"Kế hoạch","issuingBody":"ỦY BAN NHÂN DÂN PHƯỜNG SÔNG LAM","place":"Sông Lam","title":"%s",
                 "sections":[{"level":1,"number":"I","heading":"NỘI DUNG","text":"Mời một trăm đại biểu dự hội nghị."}],
                 "recipients":["Lưu: VT"],%s}""".formatted(title, signer);
    }

    private static void step(Calls who, String plan, String action) {
        var answer = who.post(
                        "plans/" + plan + "/transitions",
                        "{\"action\":\"%s\",\"comment\":\"Đề nghị xem lại.\"}".formatted(action))
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
