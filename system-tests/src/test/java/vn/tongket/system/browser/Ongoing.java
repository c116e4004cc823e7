package vn.tongket.system.browser;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conference and the campaign that are going on in the demonstration office, found on the pages. */
final class Ongoing {

    private static final Pattern ID = Pattern.compile("[?&](?:id|plan)=([0-9a-f-]{36})");

    private static String plan;
    private static String campaign;
    private static String task;
    private static String session;
    private static String nomination;

    private Ongoing() {}

    static String plan(PortalInBrowser.Running portal) {
        if (plan == null) {
            plan = idBehind(portal, "/plan/plan-list?query=tong+ket+cong+tac+bau+cu", "a.tk-item-title");
        }
        return plan;
    }

    static String campaign(PortalInBrowser.Running portal) {
        if (campaign == null) {
            campaign = idBehind(portal, "/awards/campaigns", "a.tk-item-title");
        }
        return campaign;
    }

    /** The first task of the plan. */
    static String task(PortalInBrowser.Running portal) {
        if (task == null) {
            String tasks = new Calls(portal, "chuyenvien")
                    .get("plans/" + plan(portal) + "/tasks")
                    .join()
                    .body();
            task = Calls.value(tasks, "id");
        }
        return task;
    }

    /** A session of the council that was called and not opened, with what it has to vote on. */
    static String session(PortalInBrowser.Running portal) {
        if (session == null) {
            String body =
                    "{\"threshold\":50,\"room\":{\"place\":\"Phòng họp số 2\",\"quorum\":{\"part\":2,\"whole\":3}}}";
            String of = newCampaign(portal);
            nomination = appraised(portal, of, "Tổ chờ Hội đồng");
            session = Calls.value(
                    new Calls(portal, "chuyenvien")
                            .post("campaigns/" + of + "/council-sessions", body)
                            .join()
                            .body(),
                    "id");
        }
        return session;
    }

    static String nomination(PortalInBrowser.Running portal) {
        session(portal);
        return nomination;
    }

    private static String newCampaign(PortalInBrowser.Running portal) {
        String body = """
                {"title":"Phong trào để xem trang","legalBasis":"Kế hoạch thử","opensOn":"2026-01-05",
                 "closesOn":"%s","awardForms":["Giấy khen"]}""".formatted(LocalDate.now());
        return Calls.value(
                new Calls(portal, "chuyenvien").post("campaigns", body).join().body(), "id");
    }

    private static String appraised(PortalInBrowser.Running portal, String campaign, String name) {
        String body = """
                {"nominee":{"kind":"collective","fullName":"%s %s"},"awardForm":"Giấy khen","achievement":"Thành tích %s",
                 "achievementPeriod":{"from":"2026-01-01","to":"2026-06-30"}}""".formatted(name, campaign.substring(0, 8), campaign);
        String id = Calls.value(
                new Calls(portal, "canbok1")
                        .post("campaigns/" + campaign + "/nominations", body)
                        .join()
                        .body(),
                "id");
        step(portal, "canbok1", id, "submit");
        step(portal, "truongk1", id, "endorse");
        step(portal, "chuyenvien", id, "appraise");
        return id;
    }

    private static void step(PortalInBrowser.Running portal, String account, String nomination, String action) {
        new Calls(portal, account)
                .post("nominations/" + nomination + "/transitions", "{\"action\":\"%s\"}".formatted(action))
                .join();
    }

    private static String idBehind(PortalInBrowser.Running portal, String page, String link) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            Matcher id = ID.matcher(planner.open(page).locator(link).first().getAttribute("href"));
            if (!id.find()) {
                throw new IllegalStateException("no id behind " + link + " on " + page);
            }
            return id.group(1);
        }
    }
}
