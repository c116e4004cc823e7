/**
 * Deadlines of the law (thời hạn giải quyết theo ngày làm việc).
 *
 * <ul>
 *   <li>AWD-102 A deadline that the law states in working days is counted over the office's own calendar, from the day
 *       after the step before it; what was not entered has no deadline.
 * </ul>
 */
package vn.tongket.awards.deadline;
