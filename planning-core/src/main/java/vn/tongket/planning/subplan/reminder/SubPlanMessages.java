package vn.tongket.planning.subplan.reminder;

import vn.tongket.planning.task.reminder.DueReminder;

/** How a reminder of a sub-plan reaches people; the notices of the portal do it ({@link SubPlanNotices}). */
interface SubPlanMessages {

    void send(OwedPlan plan, DueReminder reminder);
}
