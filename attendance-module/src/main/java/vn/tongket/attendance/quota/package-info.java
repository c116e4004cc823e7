/**
 * Naming of people by units (đơn vị cử người dự theo số lượng, cơ cấu).
 *
 * <ul>
 *   <li>ATT-21 A unit closes its list when it is complete; a closed list changes only after the unit opened it again, and
 *       not at all for people whose invitations are sent.
 * </ul>
 */
package vn.tongket.attendance.quota;
