/**
 * From a group to people (từ thành phần tham dự ra danh sách người).
 *
 * <ul>
 *   <li>ATT-23 A group means whoever belongs to its bodies or holds its posts on the day of the conference, or the guest
 *       whom its line names; nobody comes on the list unseen.
 *   <li>ATT-24 Who is away on that day, or invited to another conference at the same hour, is told before he is listed
 *       and as long as he stays on the list; the office decides.
 * </ul>
 */
package vn.tongket.attendance.expansion;
