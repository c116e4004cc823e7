/** Attendee groups (thành phần tham dự): the lines of a plan that say who attends, and whom each of them means. */
package vn.tongket.attendance.group;
