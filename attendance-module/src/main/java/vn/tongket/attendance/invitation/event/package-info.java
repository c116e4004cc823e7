/** What happened to invitations (sự kiện về giấy mời), for those in the module who follow it in the same transaction. */
package vn.tongket.attendance.invitation.event;
