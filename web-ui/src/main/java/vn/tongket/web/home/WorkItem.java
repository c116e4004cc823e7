package vn.tongket.web.home;

import java.time.LocalDate;

/**
 * One thing that waits for somebody (việc đang chờ).
 *
 * @param bundle the variable of the bundle that names the kind, such as {@code planText}
 * @param kind key of the kind's name, such as {@code work.plan-to-approve}
 * @param detail a short addition, may be null
 * @param link path of the page where it is done, such as {@code /plan/plan?id=…}
 * @param dueOn the last day, null when there is none
 */
public record WorkItem(
        String bundle, String kind, String title, String detail, String link, LocalDate dueOn, boolean late) {}
