package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a phone, a tablet and a desk: nothing complains, nothing overflows, nobody is shut out. */
@ExtendWith(PortalInBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final int[] WIDTHS = {360, 768, 1440};
    private static final int HEIGHT = 900;

    /** One window for each account: a page is opened on a phone and then made wider, as a turned phone does. */
    private final Map<String, Desk> desks = new HashMap<>();

    @AfterAll
    void leaveTheDesks() {
        desks.values().forEach(Desk::close);
    }

    @ParameterizedTest
    @CsvSource({
        "chuyenvien, home",
        "chuyenvien, plan/plan-list",
        "chuyenvien, plan/upload",
        "chuyenvien, plan/return?id=PLAN",
        "chuyenvien, notices",
        "chuyenvien, plan/amend?id=PLAN",
        "chuyenvien, plan/correct?id=PLAN",
        "chuyenvien, plan/time?id=PLAN",
        "chuyenvien, plan/sub-plans?id=PLAN",
        "chuyenvien, plan/task-list",
        "chuyenvien, plan/plan?id=PLAN",
        "chuyenvien, plan/compare?id=PLAN",
        "chuyenvien, plan/template-list",
        "chuyenvien, attendance/conference-list",
        "chuyenvien, attendance/groups?plan=PLAN",
        "chuyenvien, attendance/invitations?plan=PLAN",
        "chuyenvien, attendance/imports?plan=PLAN",
        "chuyenvien, attendance/settings?plan=PLAN",
        "chuyenvien, attendance/invitation-terms?plan=PLAN",
        "chuyenvien, attendance/catering?plan=PLAN",
        "chuyenvien, attendance/substitutes",
        "chuyenvien, attendance/hall?plan=PLAN",
        "chuyenvien, attendance/hall-use?plan=PLAN",
        "chuyenvien, attendance/hall-rooms",
        "chuyenvien, attendance/hall-room",
        "chuyenvien, attendance/hall-protocol",
        "chuyenvien, attendance/live?plan=PLAN",
        "chuyenvien, attendance/wall?plan=PLAN",
        "chuyenvien, attendance/missing?plan=PLAN",
        "chuyenvien, attendance/inside?plan=PLAN",
        "chuyenvien, attendance/quorum?plan=PLAN",
        "chuyenvien, attendance/sheets?plan=PLAN",
        "chuyenvien, attendance/rehearsal?plan=PLAN",
        "chuyenvien, attendance/after?plan=PLAN",
        "chuyenvien, awards/campaigns",
        "chuyenvien, awards/campaign?id=CAMPAIGN",
        "chuyenvien, awards/catalogue",
        "chuyenvien, awards/conduct",
        "chuyenvien, awards/guidance?campaign=CAMPAIGN",
        "chuyenvien, awards/appraisal?campaign=CAMPAIGN",
        "chuyenvien, awards/comparison?campaign=CAMPAIGN",
        "chuyenvien, awards/council?campaign=CAMPAIGN",
        "mattran, awards/council",
        "chuyenvien, awards/sources",
        "chuyenvien, awards/session?id=SESSION",
        "mattran, awards/ballot?id=SESSION",
        "mattran, awards/papers?id=SESSION&nomination=NOMINATION",
        "chuyenvien, awards/override?id=NOMINATION",
        "canbok1, awards/nominate?campaign=CAMPAIGN&id=NOMINATION",
        "canbok1, awards/opinions",
        "chuyenvien, awards/roll",
        "chuyenvien, awards/statistics",
        "chuyenvien, awards/stage?campaign=CAMPAIGN",
        "chuyenvien, guest/certificate?c=000000000000000000",
        "chuyenvien, directory/units",
        "chuyenvien, law/documents",
        "chuyenvien, law/document",
        "quantri, admin/guard",
        "chuyenvien, signing/authorities",
        "chutich, signing/delegations",
        "chutich, signing/sign?id=PLAN",
        "quantri, signing/verify",
        "chuyenvien, signing/signer?id=PLAN",
        "vanthu, signing/annex?id=PLAN",
        "canbok1, home",
        "canbok1, account/password",
        "canbok1, plan/task-list",
        "chuyenvien, plan/task-board",
        "canbok1, plan/task-board",
        "chuyenvien, plan/task-calendar",
        "chuyenvien, plan/task-timeline",
        "chuyenvien, plan/task-workload",
        "chuyenvien, plan/task?id=TASK",
        "chuyenvien, admin/calendar",
        "canbok1, attendance/my-guests",
        "canbok1, attendance/absences",
        "canbok1, awards/nominate?campaign=CAMPAIGN",
        "canbok1, awards/nomination-list?campaign=CAMPAIGN",
        "canbok1, awards/review?campaign=CAMPAIGN",
        "truongk1, awards/desk",
        "truongk1, awards/deputies",
        "vanthu, records/outgoing",
        "vanthu, records/incoming",
        "vanthu, records/incoming-document",
        "chutich, home",
        "chutich, awards/decision?campaign=CAMPAIGN",
        "letan, attendance/door?plan=PLAN",
        "chuyenvien, attendance/reconciliation?plan=PLAN",
        "chuyenvien, attendance/doors?plan=PLAN",
        "chuyenvien, attendance/health?plan=PLAN",
        "chuyenvien, attendance/health-rules",
        "thanhtra, audit/log",
        "thanhtra, plan/plan?id=PLAN",
        "quantri, admin/units",
        "quantri, admin/unit",
        "quantri, admin/people",
        "quantri, admin/person",
        "quantri, admin/accounts",
        "quantri, admin/mails",
        "quantri, admin/account-new"
    })
    void pageIsClean(String account, String path, PortalInBrowser.Running portal) {
        String page = "/" + withIds(path, portal);
        List<String> faults = new ArrayList<>();
        Desk desk = desks.computeIfAbsent(account, any -> portal.signIn(account, WIDTHS[0], HEIGHT));
        desk.forgetComplaints();
        desk.size(WIDTHS[0], HEIGHT);
        desk.open(page);
        for (int width : WIDTHS) {
            desk.size(width, HEIGHT);
            desk.picture(path.replaceAll("[/?=]", "-") + "-" + account + "-" + width);
            faults.addAll(overflow(desk.page(), width));
        }
        faults.addAll(barriers(desk.page()));
        faults.addAll(desk.complaints());

        assertThat(faults).isEmpty();
    }

    /** What a page names is looked for, or made by calls, when the first page asks for it. */
    private static String withIds(String path, PortalInBrowser.Running portal) {
        Map<String, Function<PortalInBrowser.Running, String>> ids = Map.of(
                "PLAN", Ongoing::plan,
                "CAMPAIGN", Ongoing::campaign,
                "TASK", Ongoing::task,
                "SESSION", Ongoing::session,
                "NOMINATION", Ongoing::nomination);
        String page = path;
        for (Map.Entry<String, Function<PortalInBrowser.Running, String>> id : ids.entrySet()) {
            page = page.contains(id.getKey())
                    ? page.replace(id.getKey(), id.getValue().apply(portal))
                    : page;
        }
        return page;
    }

    @Test
    void theSignInPageIsClean(PortalInBrowser.Running portal) {
        try (Desk desk = portal.signIn("thanhtra", 360, 800)) {
            desk.page().context().clearCookies();
            desk.open("/sign-in");
            desk.picture("01-dang-nhap");

            assertThat(barriers(desk.page())).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static List<String> overflow(Page page, int width) {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        return wide > width ? List.of(page.url() + " is " + wide + " px wide on " + width) : List.of();
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> page.url() + ": " + rule.getId() + " " + first(rule))
                        .toList();
    }

    private static String first(Rule rule) {
        return rule.getNodes().get(0).getHtml();
    }
}
