/**
 * Invitations on paper (giấy mời): the model of the decree with the guest's code, one by one or all in one file.
 *
 * <ul>
 *   <li>ATT-30 The printed code is read back by a scanner from the page as it is printed.
 * </ul>
 */
package vn.tongket.attendance.paper;
