package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Groups become people: by the directory, by a unit that fills its share, and from a file of ten thousand. */
@ExtendWith(PortalInBrowser.class)
class PeopleTest {

    /** Two processors do twenty seconds of work in the ten that an import may take; a quarter is left for waiting. */
    private static final Duration PROCESSOR_TIME = Duration.ofSeconds(15);

    private static final String PLAN = """
            {"type":"Kế hoạch","issuingBody":"Ủy ban bầu cử phường Sông Lam","place":"Sông Lam",
             "title":"Gặp mặt đại biểu %1$s","legalBasis":["Luật Bầu cử"],
             "opening":"Ủy ban bầu cử phường ban hành Kế hoạch như sau:",
             "sections":[{"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Gặp mặt."}],
             "time":"Dự kiến trong tháng tới","venue":"Hội trường",
             "attendees":["Thành viên Ủy ban bầu cử phường",
               "Khóm Bến Đò (2 người, trong đó 1 lãnh đạo)","Khách của phường","Cử tri tiêu biểu %1$s"],
             "tasks":[],"recipients":["Lưu: VT"],"signingAuthority":"TM. ỦY BAN BẦU CỬ","signerTitle":"CHỦ TỊCH",
             "signerName":"Phạm Quốc Khánh"}""";

    private static final int CROWD = 10_000;

    private static final String WATCH_PROGRESS = """
            () => {
              window.progressSeen = [];
              new MutationObserver(() => {
                const bar = document.querySelector('progress.tk-import-bar[value]');
                if (bar) window.progressSeen.push(bar.value);
              }).observe(document.body, {childList: true, subtree: true});
            }""";

    @Test
    void groupsBecomePeople(PortalInBrowser.Running portal) throws IOException {
        String mark = Long.toString(System.nanoTime(), 36);
        Instant start = Instant.now().plus(90, ChronoUnit.DAYS);
        String plan = issued(portal, mark, start);
        String other = issued(portal, Long.toString(System.nanoTime(), 36), start);

        theUnitRecordsALeave(portal, start);
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            membersAreLookedAtAndListed(planner, plan);
            whoIsInvitedElsewhereAtThatHourIsTold(planner, other);
            holdersOfAPositionAreChosenInTheDialog(planner, plan);
            whoIsMeantTwiceIsInvitedOnce(planner, plan);
            aSmallFileIsDecidedAboutAndUndone(planner, plan);
            aCrowdIsImported(planner, plan);
            assertThat(planner.complaints()).isEmpty();
        }
        theUnitKeepsAPlaceForItsLeader(portal, mark);
    }

    private static void membersAreLookedAtAndListed(Desk planner, String plan) {
        planner.open("/attendance/groups?plan=" + plan);
        planner.page()
                .locator("tr", new Page.LocatorOptions().setHasText("Thành viên Ủy ban bầu cử phường"))
                .locator("button:has(.pi-users)")
                .click();
        Locator people = planner.id("candidates:people");
        assertThat(people).containsText("Phạm Quốc Khánh");
        planner.id("candidates:list").click();
        planner.sees("khách mời vào thành phần");
        planner.open("/attendance/invitations?plan=" + plan);
        planner.sees("Phạm Quốc Khánh");
    }

    /** ATT-24 */
    private static void whoIsInvitedElsewhereAtThatHourIsTold(Desk planner, String other) {
        planner.open("/attendance/groups?plan=" + other);
        planner.page()
                .locator("tr", new Page.LocatorOptions().setHasText("Thành viên Ủy ban bầu cử phường"))
                .locator("button:has(.pi-users)")
                .click();
        assertThat(candidate(planner, "Phạm Quốc Khánh")).containsText("Được mời dự “Gặp mặt đại biểu");
    }

    /** A line in nobody's words: the planner says that it means the holders of a position. */
    private static void holdersOfAPositionAreChosenInTheDialog(Desk planner, String plan) {
        planner.open("/attendance/groups?plan=" + plan);
        Locator line = planner.page().locator("tr", new Page.LocatorOptions().setHasText("Khách của phường"));
        line.locator("button:has(.pi-pencil)").click();
        planner.id("editing:kind").click();
        planner.page()
                .locator("[id='editing:kind_panel'] li", new Page.LocatorOptions().setHasText("Thành viên"))
                .click();
        planner.id("editing:positions").click();
        Locator positions = planner.page().locator("[id='editing:positions_panel'] li");
        positions
                .filter(new Locator.FilterOptions().setHasText("Trưởng khóm"))
                .first()
                .click();
        positions
                .filter(new Locator.FilterOptions().setHasText("Chủ tịch Ủy ban nhân dân"))
                .first()
                .click();
        planner.page().keyboard().press("Escape");
        planner.id("editing:save").click();
        assertThat(line).containsText("Trưởng khóm");
        line.locator("button:has(.pi-users)").click();
        assertThat(candidate(planner, "Nguyễn Văn Ân")).containsText("Nghỉ phép đến hết ngày");
        Locator meantTwice = candidate(planner, "Phạm Quốc Khánh");
        assertThat(meantTwice).containsText("Đã có trong danh sách ở “Thành viên Ủy ban bầu cử phường”");
        meantTwice.locator(".ui-chkbox-box").click();
        planner.id("candidates:list").click();
        planner.sees("khách mời vào thành phần");
    }

    /** ATT-22 In the group that stands first in the plan, with his other post beside it. */
    private static void whoIsMeantTwiceIsInvitedOnce(Desk planner, String plan) {
        planner.open("/attendance/invitations?plan=" + plan);
        Locator invited = planner.page()
                .locator("[id='guests:table'] tbody tr", new Page.LocatorOptions().setHasText("Phạm Quốc Khánh"));
        assertThat(invited).hasCount(1);
        assertThat(invited).containsText("Chủ tịch Ủy ban bầu cử");
        assertThat(invited).containsText("Kiêm: Chủ tịch Ủy ban nhân dân");
    }

    private static Locator candidate(Desk planner, String name) {
        return planner.page().locator("[id='candidates:people'] tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static void theUnitRecordsALeave(PortalInBrowser.Running portal, Instant start) {
        String day = start.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        try (Desk hamlet = portal.signIn("canbok1", 1440, 900)) {
            hamlet.open("/attendance/absences");
            hamlet.id("absences:person").click();
            hamlet.page()
                    .locator("[id='absences:person_panel'] li", new Page.LocatorOptions().setHasText("Nguyễn Văn Ân"))
                    .click();
            hamlet.id("absences:first_input").fill(day);
            hamlet.id("absences:last_input").fill(day);
            hamlet.page().keyboard().press("Escape");
            hamlet.id("absences:record").click();
            assertThat(hamlet.page()
                            .locator("#absences .tk-item", new Page.LocatorOptions().setHasText(day))
                            .first())
                    .containsText("Nguyễn Văn Ân");
        }
    }

    private static void aSmallFileIsDecidedAboutAndUndone(Desk planner, String plan) {
        String rows = "Họ và tên;Chức vụ;Đơn vị;Năm sinh;Thư điện tử\n"
                + "Cao Văn Phúc;Trưởng phòng;Phòng Kinh tế, Hạ tầng và Đô thị;1977;\n"
                + "Trần Văn Ví Dụ;Hội viên;Hội Cựu chiến binh;1955;\n"
                + "Lê Văn Thử;Hội viên;;;sai@\n";
        upload(planner, plan, "khach.csv", rows.getBytes(StandardCharsets.UTF_8));
        Locator work = planner.id("import:work");
        assertThat(work).containsText("Có trong danh bạ");
        assertThat(planner.id("import:write")).isDisabled();
        planner.id("import:allSame").click();
        assertThat(planner.id("import:allSame")).hasCount(0);
        planner.button("Có lỗi").click();
        assertThat(work).containsText("Địa chỉ thư điện tử không hợp lệ: “sai@”.");
        planner.page().locator("button.tk-import-correct").click();
        assertThat(planner.id("correcting:rowEmail")).hasValue("sai@");
        planner.id("correcting:rowEmail").fill("dung@songlam.example");
        planner.id("correcting:save").click();
        planner.sees("Dòng 4 đã đúng");
        assertThat(work).containsText("Không có dòng nào");
        planner.id("import:write").click();
        assertThat(work).containsText("Đã thêm 3 khách mời mới");
        planner.id("import:undo").click();
        planner.confirm();
        assertThat(work).containsText("đã được hoàn tác");
    }

    private static void aCrowdIsImported(Desk planner, String plan) throws IOException {
        byte[] file = crowd();
        long start = System.nanoTime();
        Duration worked = processorTime();
        upload(planner, plan, "dong.xlsx", file);
        Locator work = planner.id("import:work");
        assertThat(work).containsText("Chờ nhập");
        long read = System.nanoTime();
        planner.page().evaluate(WATCH_PROGRESS);
        planner.id("import:write").click();
        assertThat(work).containsText("khách mời mới");
        long written = System.nanoTime();
        Duration processor = processorTime().minus(worked);
        List<?> shown = (List<?>) planner.page().evaluate("window.progressSeen");
        System.out.printf(
                "%d guests of an XLSX file as the planner sees it: read in %d ms, written in %d ms, together %d ms;"
                        + " processor of portal and database %d ms, load of the machine %.1f, progress shown %s%n",
                CROWD,
                (read - start) / 1_000_000,
                (written - read) / 1_000_000,
                (written - start) / 1_000_000,
                processor.toMillis(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                shown);
        assertThat(work).containsText("10.000");
        assertThat(shown)
                .anySatisfy(value -> assertThat(((Number) value).intValue()).isBetween(1, 99));
        assertThat(processor).isLessThan(PROCESSOR_TIME);
    }

    /** Of the portal and its database, so that what else runs on the machine does not count; none of a foreign portal. */
    private static Duration processorTime() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("java") || command.endsWith("postgres"))
                        .isPresent())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void theUnitKeepsAPlaceForItsLeader(PortalInBrowser.Running portal, String mark) {
        try (Desk hamlet = portal.signIn("canbok1", 360, 800)) {
            hamlet.open("/attendance/my-guests");
            Locator share = hamlet.page().locator("section.tk-card", new Page.LocatorOptions().setHasText(mark));
            assertThat(share).containsText("ít nhất 1 lãnh đạo");
            name(hamlet, share, "Lê Văn Một", "Cán bộ");
            assertThat(share).containsText("Lê Văn Một");
            name(hamlet, share, "Lê Văn Hai", "Cán bộ");
            hamlet.sees("hãy dành chỗ cho lãnh đạo");
            hamlet.id("naming:namedPosition").fill("Trưởng khóm");
            hamlet.id("naming:save").click();
            assertThat(share).containsText("Lê Văn Hai");
            share.locator("button:has(.pi-lock)").click();
            assertThat(share).containsText("Danh sách đã được");
        }
    }

    private static void name(Desk hamlet, Locator share, String name, String position) {
        share.locator("button:has(.pi-user-plus)").click();
        hamlet.id("naming:namedFullName").fill(name);
        hamlet.id("naming:namedPosition").fill(position);
        hamlet.id("naming:save").click();
    }

    private static void upload(Desk planner, String plan, String name, byte[] content) {
        planner.open("/attendance/imports?plan=" + plan);
        planner.page()
                .locator("input[type='file']")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        planner.page().waitForURL("**/attendance/import?id=*");
    }

    private static String issued(PortalInBrowser.Running portal, String mark, Instant start) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan =
                Calls.value(planner.post("plans", PLAN.formatted(mark)).join().body(), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        NoticeOfTime.issue(portal, plan, start);
        return plan;
    }

    private static void step(Calls who, String plan, String action) {
        assertThat(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    /** A spreadsheet of so many guests, as small as the format allows. */
    private static byte[] crowd() throws IOException {
        StringBuilder rows = new StringBuilder(row("Họ và tên", "Chức vụ", "Điện thoại"));
        for (int i = 0; i < CROWD; i++) {
            rows.append(row("Khách " + letters(i), "Hội viên", "09" + (10_000_000 + i)));
        }
        String sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String packageSpace = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + packageSpace + "content-types\"><Override PartName=\""
                            + "/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                            + ".main+xml\"/></Types>");
            part(zip, "_rels/.rels", relationship(packageSpace, office + "/officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + sheetSpace + "\" xmlns:r=\"" + office
                            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationship(packageSpace, office + "/worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + sheetSpace + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            word.append((char) ('a' + digit - '0'));
        }
        return word.toString();
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String relationship(String space, String type, String target) {
        return "<Relationships xmlns=\"" + space + "relationships\"><Relationship Id=\"r1\" Type=\"" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
