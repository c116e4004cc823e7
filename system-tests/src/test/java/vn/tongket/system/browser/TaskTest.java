package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A task for all hamlets, due before the conference: reported, confirmed, extended, and seen from every side. */
@ExtendWith(PortalInBrowser.class)
class TaskTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int HAMLETS = 6;
    private static final LocalDate WANTED =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(50);

    private static final String PLAN = """
            {"type":"Kế hoạch","issuingBody":"Ủy ban bầu cử phường Sông Lam","place":"Sông Lam",
             "title":"Tổng kết phong trào ở các khóm %1$s","legalBasis":["Luật Bầu cử"],
             "opening":"Ủy ban bầu cử phường ban hành Kế hoạch như sau:",
             "sections":[{"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Tổng kết."}],
             "time":"Dự kiến trong tháng tới","venue":"Hội trường","attendees":[],
             "tasks":[{"unit":"Các khóm","text":"Gửi báo cáo %1$s trước hội nghị 10 ngày làm việc.",
               "coordinatingUnits":["Phòng Văn hóa - Xã hội"],"deadline":null},
              {"unit":"Phòng Kinh tế, Hạ tầng và Đô thị phường Sông Lam","text":"Dự toán kinh phí %1$s.",
               "coordinatingUnits":[],"deadline":"%2$s"}],
             "recipients":["Lưu: VT"],"signingAuthority":"TM. ỦY BAN BẦU CỬ","signerTitle":"CHỦ TỊCH",
             "signerName":"Phạm Quốc Khánh"}""";

    @Test
    void aTaskOfAllHamletsIsReportedConfirmedAndSeenFromEverySide(PortalInBrowser.Running portal) {
        String mark = Long.toString(System.nanoTime(), 36);
        String plan = issued(portal, mark);
        String hamlet = taskOf(portal, "canbok1", plan);
        String department = taskOf(portal, "canbokt", plan);

        otherProgramsDoTheSame(portal, hamlet, department);
        reportedWithAFile(portal, hamlet);
        confirmedByTheHead(portal, hamlet);
        moreTimeAskedFor(portal, department);
        moreTimeGranted(portal, department);
        rolledUpFromTheHamlets(portal, plan);
        seenFromEverySide(portal, plan, mark);
        movedOnTheBoard(portal, plan);
        doesNotExistForAnotherUnit(portal, hamlet);
    }

    private static String issued(PortalInBrowser.Running portal, String mark) {
        Calls planner = new Calls(portal, "chuyenvien");
        LocalDate deadline = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(5);
        String plan = Calls.value(
                planner.post("plans", PLAN.formatted(mark, deadline)).join().body(), "id");
        step(planner, plan, "submit");
        step(new Calls(portal, "chutich"), plan, "approve");
        step(new Calls(portal, "vanthu"), plan, "issue");
        NoticeOfTime.issue(portal, plan, Instant.now().plus(40, ChronoUnit.DAYS));
        return plan;
    }

    private static void step(Calls who, String plan, String action) {
        assertThat(who.post("plans/" + plan + "/transitions", "{\"action\":\"" + action + "\"}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    private static String taskOf(PortalInBrowser.Running portal, String account, String plan) {
        String tasks = new Calls(portal, account)
                .get("plans/" + plan + "/tasks")
                .join()
                .body();
        assertThat(tasks).contains("\"total\":1");
        return Calls.value(tasks, "id");
    }

    private static void reportedWithAFile(PortalInBrowser.Running portal, String task) {
        try (Desk officer = portal.signIn("canbok1", 390, 844)) {
            officer.open("/plan/task?id=" + task);
            officer.sees("Tính theo ngày hội nghị");
            officer.sees("trước hội nghị 10 ngày làm việc");
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "bao-cao.txt", "text/plain", "Báo cáo của khóm".getBytes(StandardCharsets.UTF_8)));
            officer.sees("Đã thêm tệp bao-cao.txt");
            officer.id("telling:status").click();
            officer.page()
                    .locator("li[role=option]:has-text('Đã báo cáo'):visible")
                    .click();
            officer.id("telling:words").fill("Khóm đã gửi đủ báo cáo.");
            officer.id("telling:send").click();
            officer.sees("Đã gửi báo cáo.");
            officer.picture("task-canbok1");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void confirmedByTheHead(PortalInBrowser.Running portal, String task) {
        try (Desk head = portal.signIn("truongk1", 1440, 900)) {
            head.open("/plan/task?id=" + task);
            head.sees("bao-cao.txt");
            head.id("judge:confirm").click();
            head.sees("Đã xác nhận báo cáo.");
            assertThat(head.id("judge:confirm")).hasCount(0);
            assertThat(head.complaints()).isEmpty();
        }
    }

    /** What the pages offer, over the calls: contributions, sending back, requests for more time. */
    private static void otherProgramsDoTheSame(PortalInBrowser.Running portal, String hamlet, String department) {
        Calls coordinator = new Calls(portal, "truongvhxh");
        assertThat(status(coordinator, "tasks/" + hamlet + "/contributions", "{\"words\":\"Đã gửi mẫu báo cáo.\"}"))
                .isEqualTo(201);
        Calls officer = new Calls(portal, "canbokt");
        assertThat(status(officer, "tasks/" + department + "/contributions", "{\"words\":\"Không phối hợp\"}"))
                .isEqualTo(403);
        patched(officer, department);
        Calls head = new Calls(portal, "truongkt");
        assertThat(status(head, "tasks/" + department + "/returns", "{\"reason\":\"Thiếu dự toán\"}"))
                .isEqualTo(200);
        String extensions = "tasks/" + department + "/extensions";
        String asked = officer.post(extensions, "{\"wanted\":\"%s\",\"reason\":\"Chờ số liệu\"}".formatted(WANTED))
                .join()
                .body();
        Calls planner = new Calls(portal, "chuyenvien");
        String decision = extensions + "/" + Calls.value(asked, "id") + "/decision";
        assertThat(status(planner, decision, "{\"decision\":\"refuse\"}")).isEqualTo(422);
        assertThat(status(planner, decision, "{\"decision\":\"refuse\",\"comment\":\"Đã đủ số liệu\"}"))
                .isEqualTo(200);
        assertThat(planner.get(extensions).join().body()).contains("Đã đủ số liệu");
    }

    private static void patched(Calls officer, String task) {
        HttpResponse<String> told = officer.patch(
                        "tasks/" + task, "{\"status\":\"reported\",\"percent\":100,\"report\":\"Đã lập dự toán\"}")
                .join();
        assertThat(told.statusCode()).isEqualTo(200);
    }

    private static int status(Calls who, String path, String body) {
        return who.post(path, body).join().statusCode();
    }

    private static void moreTimeAskedFor(PortalInBrowser.Running portal, String task) {
        try (Desk officer = portal.signIn("canbokt", 1440, 900)) {
            officer.open("/plan/task?id=" + task);
            type(officer.id("asking:wanted_input"), WANTED);
            officer.id("asking:reason").fill("Chờ định mức mới.");
            officer.id("asking:ask").click();
            officer.sees("Đã gửi đề nghị gia hạn.");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static void moreTimeGranted(PortalInBrowser.Running portal, String task) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/task?id=" + task);
            planner.sees("Chờ định mức mới.");
            planner.id("deciding:grant").click();
            planner.sees("Đã đồng ý gia hạn.");
            planner.sees(TYPED.format(WANTED));
            planner.picture("task-chuyenvien");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    /** One line of the plan, a task for each hamlet; the line is as far as they are. */
    private static void rolledUpFromTheHamlets(PortalInBrowser.Running portal, String plan) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/plan?id=" + plan);
            Locator lines = planner.page().locator("[id='tasks'] li.tk-item");
            assertThat(lines).hasCount(1 + HAMLETS + 1);
            assertThat(planner.page().locator("[id='tasks'] li.tk-plan-part")).hasCount(HAMLETS);
            assertThat(lines.first()).containsText("Các khóm");
            assertThat(lines.first()).containsText("Đang thực hiện");
            assertThat(lines.first()).containsText("17%");
            lines.first().locator("a").click();
            planner.sees("Các đơn vị trong nhóm: " + HAMLETS);
            assertThat(planner.page().locator("section[aria-labelledby='parts-title'] li.tk-item:has-text('100%')"))
                    .hasCount(1);
            assertThat(planner.page().locator("section[aria-labelledby='parts-title'] li.tk-item:has-text('0%')"))
                    .hasCount(HAMLETS);
            planner.picture("task-of-all-hamlets");
            planner.open("/plan/amend?id=" + plan);
            assertThat(planner.page().locator("fieldset.tk-plan-task").first())
                    .containsText("Nhóm đơn vị, mỗi đơn vị nhận một nhiệm vụ: ");
            assertThat(planner.page().locator("fieldset.tk-plan-task").first()).containsText("Khóm Bến Đò");
            planner.picture("amend-a-group");
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private static void seenFromEverySide(PortalInBrowser.Running portal, String plan, String mark) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/plan/task-board?plan=" + plan);
            assertThat(planner.page().locator("[data-column=DONE] .tk-board-card"))
                    .hasCount(1);
            assertThat(planner.page().locator("[data-column=ASSIGNED] .tk-board-card"))
                    .hasCount(5);
            assertThat(planner.page().locator("[data-move-to]")).hasCount(0);
            planner.open("/plan/task-calendar?plan=" + plan + "&month="
                    + WANTED.toString().substring(0, 7));
            assertThat(planner.page().locator(".tk-month-card:has-text('Dự toán kinh phí " + mark + "')"))
                    .hasCount(1);
            planner.open("/plan/task-timeline?plan=" + plan);
            assertThat(planner.page().locator(".tk-timeline-row")).hasCount(7);
            planner.open("/plan/task-workload?plan=" + plan);
            assertThat(planner.page().locator("tbody tr")).hasCount(6);
            assertThat(planner.complaints()).isEmpty();
        }
    }

    private static void movedOnTheBoard(PortalInBrowser.Running portal, String plan) {
        try (Desk officer = portal.signIn("canbokt", 1440, 900)) {
            officer.open("/plan/task-board?plan=" + plan);
            Locator card = officer.page().locator("[data-column=IN_PROGRESS] .tk-board-card");
            card.dragTo(officer.page().locator("[data-column=DONE]"));
            assertThat(card).hasCount(1);
            card.dragTo(officer.page().locator("[data-column=REPORTED]"));
            officer.page().waitForURL(Pattern.compile(".*/plan/task\\?id=.*#report"));
            assertThat(officer.complaints()).isEmpty();
        }
        String fresh = issued(portal, Long.toString(System.nanoTime(), 36));
        try (Desk officer = portal.signIn("canbokt", 1440, 900)) {
            officer.open("/plan/task-board?plan=" + fresh);
            officer.page()
                    .locator("[data-column=ASSIGNED] .tk-board-card")
                    .dragTo(officer.page().locator("[data-column=IN_PROGRESS]"));
            assertThat(officer.page().locator("[data-column=IN_PROGRESS] .tk-board-card"))
                    .hasCount(1);
            officer.picture("task-board-moved");
            assertThat(officer.complaints()).isEmpty();
        }
        try (Desk officer = portal.signIn("canbok1", 390, 844)) {
            officer.open("/plan/task-board?plan=" + fresh);
            officer.page()
                    .locator("[data-column=ASSIGNED] button[data-move-to=IN_PROGRESS]")
                    .focus();
            officer.page().keyboard().press("Enter");
            assertThat(officer.page().locator("[data-column=IN_PROGRESS] .tk-board-card"))
                    .hasCount(1);
        }
    }

    private static void doesNotExistForAnotherUnit(PortalInBrowser.Running portal, String task) {
        Calls other = new Calls(portal, "canbokt");
        assertThat(other.get("tasks/" + task).join().statusCode()).isEqualTo(404);
        assertThat(other.get("attachments?ownerKind=task&ownerId=" + task)
                        .join()
                        .statusCode())
                .isEqualTo(404);
    }

    private static void type(Locator field, LocalDate day) {
        field.fill("");
        field.pressSequentially(TYPED.format(day));
        assertThat(field).hasValue(TYPED.format(day));
        field.press("Tab");
    }
}
