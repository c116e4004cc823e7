/** Attendance for other programs: groups, invitations, check-in and the headcount. */
package vn.tongket.web.api.attendance;
