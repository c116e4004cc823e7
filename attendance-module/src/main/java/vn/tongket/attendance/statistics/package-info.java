/**
 * What remains of a conference (thống kê tham dự): who came by unit and position, why the others did not, and how that
 * compares with another conference.
 *
 * <ul>
 *   <li>ATT-64 Of those invited everybody either came, was excused with his reason, or is absent without one; the three
 *       always make up the whole.
 * </ul>
 */
package vn.tongket.attendance.statistics;
