package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The council votes: too few cannot begin, nobody votes twice, nobody on his own collective, and a tie is no verdict. */
@ExtendWith(PortalInBrowser.class)
class CouncilTest {

    private static final int CHOICES = 3;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void oneMemberHasOneVoteAndNoneWhereHeIsConcerned(PortalInBrowser.Running portal) {
        Calls planner = new Calls(portal, "chuyenvien");
        String campaign = Calls.value(
                planner.post("campaigns", """
                        {"title":"Phong trào bỏ phiếu %s","legalBasis":"Kế hoạch số 01/KH-HĐTĐKT","opensOn":"%s",
                         "closesOn":"%s","awardForms":["Giấy khen"]}""".formatted(mark, LocalDate.now(), LocalDate.now()))
                        .join()
                        .body(),
                "id");
        String team = appraised(portal, campaign, "canbok1", "truongk1", "Tổ bầu cử " + mark);
        String own = appraised(portal, campaign, "canbokt", "truongkt", "Phòng chuyên môn " + mark);
        String session = calledAndOpened(portal, campaign);
        votesInTwoBrowsersAtOnce(portal, session);
        cannotVoteOnHisOwnCollective(portal, session, own);
        declaresThatHeDoesNotVote(portal, session, "Tổ bầu cử " + mark);
        twoPersonsReadThePaperOfTheAbsent(portal, session);
        HttpResponse<String> second = ballot(portal, "mattran", session, team, "no");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        countedInATie(portal, session, planner);
    }

    private static String appraised(
            PortalInBrowser.Running portal, String campaign, String officer, String head, String name) {
        HttpResponse<String> written = new Calls(portal, officer)
                .post("campaigns/" + campaign + "/nominations", """
                        {"nominee":{"kind":"collective","fullName":"%s"},"awardForm":"Giấy khen",
                         "achievement":"Thành tích của %s","achievementPeriod":{"from":"2026-01-01","to":"2026-06-30"}}""".formatted(name, name))
                .join();
        String id = Calls.value(written.body(), "id");
        for (String[] step : new String[][] {{officer, "submit"}, {head, "endorse"}, {"chuyenvien", "appraise"}}) {
            HttpResponse<String> answer = new Calls(portal, step[0])
                    .post(
                            "nominations/" + id + "/transitions",
                            "{\"action\":\"%s\",\"comment\":\"Đạt\"}".formatted(step[1]))
                    .join();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        return id;
    }

    private static String calledAndOpened(PortalInBrowser.Running portal, String campaign) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/awards/council?campaign=" + campaign);
            planner.id("call:place").fill("Phòng họp số 1");
            planner.id("call:part").fill("2");
            planner.id("call:whole").fill("3");
            planner.id("call:threshold").fill("50");
            planner.id("call:callNow").click();
            planner.page().waitForURL(Pattern.compile(".*/awards/session\\?.*id=.*"));
            planner.id("room:open").click();
            planner.sees("Chưa đủ số thành viên Hội đồng tối thiểu");
            planner.page().locator("[id='room:present'] .ui-chkbox-box").all().forEach(box -> box.click());
            planner.id("room:open").click();
            planner.sees("Đang bỏ phiếu");
            planner.picture("council-session");
            return planner.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1");
        }
    }

    /** Both windows are ready before either is sent; one ballot lies in the urn, the other window is told so. */
    private static void votesInTwoBrowsersAtOnce(PortalInBrowser.Running portal, String session) {
        try (Desk phone = portal.signIn("truongvhxh", 360, 800);
                Desk computer = portal.signIn("truongvhxh", 1440, 900)) {
            for (Desk desk : new Desk[] {phone, computer}) {
                desk.open("/awards/ballot?id=" + session);
                desk.page().locator(".ui-radiobutton-box").nth(0).click();
                desk.page().locator(".ui-radiobutton-box").nth(CHOICES).click();
                desk.id("ballot:cast").click();
            }
            phone.picture("council-ballot");
            phone.confirm();
            computer.confirm();
            phone.page().locator("#cast-note, .ui-messages-error").first().waitFor();
            computer.page().locator("#cast-note, .ui-messages-error").first().waitFor();
            phone.open("/awards/session?id=" + session);
            phone.sees("1/5");
        }
    }

    private static void cannotVoteOnHisOwnCollective(PortalInBrowser.Running portal, String session, String own) {
        try (Desk head = portal.signIn("truongkt", 360, 800)) {
            head.open("/awards/ballot?id=" + session);
            head.sees("Đồng chí không biểu quyết hồ sơ này");
            assertThat(head.page().locator(".ui-selectoneradio")).hasCount(1);
        }
        assertThat(ballot(portal, "truongkt", session, own, "yes").statusCode()).isEqualTo(403);
        assertThat(Stream.of("yes", "no")
                        .map(choice -> new Calls(portal, "truongvhxh")
                                .post("council-sessions/" + session + "/ballots", votes(own, choice)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .allMatch(answer -> answer.statusCode() == 409);
    }

    private static void declaresThatHeDoesNotVote(PortalInBrowser.Running portal, String session, String team) {
        try (Desk member = portal.signIn("phochutich", 360, 800)) {
            member.open("/awards/ballot?id=" + session);
            Locator line = member.page()
                    .locator("section.tk-ballot-line")
                    .filter(new Locator.FilterOptions().setHasText(team));
            line.locator("summary").click();
            line.locator("input[type=text]").fill("Có quan hệ gia đình với tổ trưởng");
            line.locator("button").click();
            member.sees("không tham gia biểu quyết hồ sơ của " + team);
            assertThat(line).containsText("Xin không tham gia biểu quyết");
            member.picture("council-recused");
        }
    }

    /** The secretary and the chair, each for himself; the paper counts when both have read the same. */
    private static void twoPersonsReadThePaperOfTheAbsent(PortalInBrowser.Running portal, String session) {
        for (String reader : new String[] {"chuyenvien", "chutich"}) {
            try (Desk desk = portal.signIn(reader, 1440, 900)) {
                desk.open("/awards/session?id=" + session);
                desk.page()
                        .locator("[id='written:answered'] label:has-text('Phạm Quốc Khánh')")
                        .click();
                desk.id("written:row:0:abstain").fill("1");
                desk.id("written:row:1:abstain").fill("1");
                desk.id("written:enter").click();
                desk.sees(reader.equals("chuyenvien") ? "Đã ghi lần thứ nhất" : "đã đưa phiếu vào hòm phiếu");
                desk.picture("council-written-" + reader);
            }
        }
    }

    private static void countedInATie(PortalInBrowser.Running portal, String session, Calls planner) {
        try (Desk chair = portal.signIn("chutich", 1440, 900)) {
            chair.open("/awards/session?id=" + session);
            chair.id("room:close").click();
            chair.confirm();
            chair.sees("Biên bản kiểm phiếu");
            chair.picture("council-counted");
        }
        String counted = planner.get("council-sessions/" + session).join().body();
        assertThat(counted).contains("\"outcome\":\"tied\"").doesNotContain("\"choice\"");
    }

    private static HttpResponse<String> ballot(
            PortalInBrowser.Running portal, String account, String session, String nomination, String choice) {
        return new Calls(portal, account)
                .post("council-sessions/" + session + "/ballots", votes(nomination, choice))
                .join();
    }

    private static String votes(String nomination, String choice) {
        return "{\"votes\":[{\"nominationId\":\"%s\",\"choice\":\"%s\"}]}".formatted(nomination, choice);
    }
}
