/**
 * Sign-in sheets (danh sách ký tên), the paper twin of the doors: printed beforehand, their marks merged afterwards.
 *
 * <ul>
 *   <li>ATT-66 A guest stands on one sheet of a conference; a signature taken over from it goes through the same door as
 *       a scan, so that it can admit nobody twice, and the same mark taken over again says the same.
 *   <li>ATT-67 The code of a row shows every single wrong letter.
 * </ul>
 */
package vn.tongket.attendance.signinsheet;
