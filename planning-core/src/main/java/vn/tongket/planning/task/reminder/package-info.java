/**
 * Reminding of tasks (nhắc việc) before and after their deadlines, and telling superiors of late ones.
 *
 * <ul>
 *   <li>TSK-17 A reminder is given once for its task, kind and day, however many servers look for it and however often.
 *   <li>TSK-18 The unit is reminded on the days before and after the deadline that the office has set, and on the day
 *       itself; a day that was missed is made up for by the latest reminder alone.
 *   <li>TSK-19 A task that stays late is told to the head of the unit, later to the plan's planner and leader.
 * </ul>
 */
package vn.tongket.planning.task.reminder;
