/**
 * What the words of a plan say about a task (cách diễn đạt trong kế hoạch): until when, and for which group of units.
 *
 * <ul>
 *   <li>TSK-15 A deadline is read where the words name one day, month or quarter, or a number of days before or after
 *       the conference; words that allow two readings, or none, are left to the planner.
 *   <li>TSK-16 A group such as "các khóm" means every unit of that kind in the issuer's area; a group in which one
 *       word is unknown is left to the planner.
 * </ul>
 */
package vn.tongket.planning.task.wording;
