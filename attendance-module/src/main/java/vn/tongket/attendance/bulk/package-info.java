/**
 * Guests from a file (nhập danh sách khách mời từ tệp): read, looked at, written as a whole, undone as a whole.
 *
 * <ul>
 *   <li>ATT-27 A file is written to the guest list as a whole or not at all; its progress can be followed, and a server
 *       that dies on the way leaves nothing of it behind.
 *   <li>ATT-28 A row with a mistake stays out and says why, in the reader's language; a row that looks like somebody
 *       already known waits until somebody decides.
 *   <li>ATT-29 A written file is undone as a whole as long as none of its guests was sent his invitation.
 *   <li>ATT-80 A row is corrected in the preview and checked like the file was; what was decided about rows that it no
 *       longer concerns is open again.
 * </ul>
 */
package vn.tongket.attendance.bulk;
