package vn.tongket.system.browser;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;

/** A small decision on one collective, made once over the calls for whoever looks at the pages that follow it. */
final class Honoured {

    private static String campaign;
    private static String decision;

    private Honoured() {}

    static String campaign(PortalInBrowser.Running portal) {
        if (campaign == null) {
            decide(portal);
        }
        return campaign;
    }

    static String decision(PortalInBrowser.Running portal) {
        if (decision == null) {
            decide(portal);
        }
        return decision;
    }

    private static void decide(PortalInBrowser.Running portal) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String mark = Long.toString(System.nanoTime(), 36);
        Calls planner = new Calls(portal, "chuyenvien");
        Calls officer = new Calls(portal, "canbok1");
        String made = post(planner, "campaigns", """
                {"title":"Phong trào xem trang %s","legalBasis":"Kế hoạch thử","opensOn":"%s","closesOn":"%s",
                 "awardForms":["Giấy khen"]}""".formatted(mark, today, today));
        String nomination = post(
                officer, "campaigns/" + made + "/nominations", """
                {"nominee":{"kind":"collective","fullName":"Tổ xem trang %s"},"awardForm":"Giấy khen",
                 "achievement":"Thành tích %s","achievementPeriod":{"from":"%s","to":"%s"}}""".formatted(mark, mark, today.minusDays(30), today));
        step(officer, nomination, "submit");
        step(new Calls(portal, "truongk1"), nomination, "endorse");
        step(planner, nomination, "appraise");
        step(planner, nomination, "propose");
        decision = post(new Calls(portal, "chutich"), "campaigns/" + made + "/decisions", "{}");
        campaign = made;
    }

    private static void step(Calls who, String nomination, String action) {
        String body = "{\"action\":\"%s\",\"comment\":\"Đạt\"}".formatted(action);
        HttpResponse<String> answer =
                who.post("nominations/" + nomination + "/transitions", body).join();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static String post(Calls who, String path, String body) {
        return Calls.value(who.post(path, body).join().body(), "id");
    }
}
