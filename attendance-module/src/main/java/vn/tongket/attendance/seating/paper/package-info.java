/**
 * Papers of the hall (in sơ đồ, biển tên, thẻ đại biểu, danh sách): drawn from the seating as it stands.
 *
 * <ul>
 *   <li>ATT-140 A name fits its card, however short or long it is, and is never cut.
 *   <li>ATT-141 A list names each guest once, in protocol order within his door, or by given name in Vietnamese order.
 * </ul>
 */
package vn.tongket.attendance.seating.paper;
