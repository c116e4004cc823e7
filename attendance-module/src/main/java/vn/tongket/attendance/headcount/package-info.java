/**
 * The live headcount of a conference (tình hình tham dự): how many came, who is missing, who is inside now.
 *
 * <ul>
 *   <li>ATT-62 The pulse of a conference moves with every admission, undone admission and answer, in whatever order
 *       the transactions end; as long as it stands still, nothing has to be counted again.
 *   <li>ATT-63 Names with telephone numbers, and the list of people inside, are for those who invite or admit.
 * </ul>
 */
package vn.tongket.attendance.headcount;
