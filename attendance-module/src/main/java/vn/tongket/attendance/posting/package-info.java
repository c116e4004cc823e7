/**
 * Self check-in by a code that is posted in the hall (tự điểm danh bằng mã dán tại hội trường).
 *
 * <ul>
 *   <li>ATT-74 A posted code is drawn at random, works between two moments and until it is ended, and admits by itself
 *       nobody: a guest says who he is with his own code or his own link, and wrong ones are slowed down.
 *   <li>ATT-77 A guest's phone holds no door and decides nothing. The server admits him only when no device holds his
 *       right, or when the device of his home door handed it over; otherwise he is sent to that door.
 *   <li>ATT-103 Where a dated rule asks for it, a guest declares his health beforehand by his own link; the door does not
 *       ask him again.
 * </ul>
 */
package vn.tongket.attendance.posting;
