package vn.tongket.system.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conference and the campaign that are going on in the demonstration office, found on the pages. */
final class Ongoing {

    private static final Pattern ID = Pattern.compile("[?&](?:id|plan)=([0-9a-f-]{36})");

    private static String plan;
    private static String campaign;
    private static String task;

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
