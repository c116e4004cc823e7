/**
 * Lists for the caterer (danh sách suất ăn): frozen with their totals; what guests change later waits for approval.
 *
 * <ul>
 *   <li>ATT-36 A frozen list stays as it is until somebody approves a change of it; each change is approved or refused
 *       alone, as it was seen, and stays on record.
 * </ul>
 */
package vn.tongket.attendance.catering;
