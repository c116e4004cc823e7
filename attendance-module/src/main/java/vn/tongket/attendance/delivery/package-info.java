/**
 * Sending invitations (gửi giấy mời): by mail with a calendar file, and as a notice to guests with an account.
 *
 * <ul>
 *   <li>ATT-34 Only those are reminded who did not answer, before the conference, and nobody twice on one day.
 *   <li>ATT-35 The calendar file of a guest keeps its UID, its SEQUENCE rises with every sending, and no line of it is
 *       longer than 75 octets.
 * </ul>
 */
package vn.tongket.attendance.delivery;
