/** Invitations (giấy mời): who is invited in which group, what he answered, and the paper he gets. */
package vn.tongket.attendance.invitation;
