package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;

/** Makes the approximate time of an issued plan exact, by its notice, over the calls of three accounts. */
final class NoticeOfTime {

    private NoticeOfTime() {}

    static void issue(PortalInBrowser.Running portal, String plan, Instant start) {
        Calls planner = new Calls(portal, "chuyenvien");
        HttpResponse<String> drafted = planner.post("plans/" + plan + "/time", "{\"startsAt\":\"" + start + "\"}")
                .join();
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        String notice = Calls.value(drafted.body(), "id");
        step(planner, notice, "submit");
        step(new Calls(portal, "chutich"), notice, "approve");
        step(new Calls(portal, "vanthu"), notice, "issue");
    }

    private static void step(Calls who, String notice, String action) {
        HttpResponse<String> answer = who.post(
                        "amendments/" + notice + "/transitions",
                        "{\"action\":\"" + action + "\",\"comment\":\"Thông báo theo Kế hoạch\"}")
                .join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
