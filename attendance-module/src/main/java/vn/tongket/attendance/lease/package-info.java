/**
 * Who may admit a guest (quyền cho vào): the door where his right is at home, and the one device that holds the door.
 *
 * <ul>
 *   <li>ATT-50 A door is held by one device at a time; while it holds, the server admits none of the door's guests
 *       without the device having judged them, or having handed their right over.
 *   <li>ATT-51 Guests who stand in for each other share one right, and the right has one home door.
 *   <li>ATT-102 A substitute inherits that right and its home door from the moment he is named, also while nothing of it is
 *       written down for him yet: the device that holds his predecessor's door stands in his way as well.
 * </ul>
 */
package vn.tongket.attendance.lease;
