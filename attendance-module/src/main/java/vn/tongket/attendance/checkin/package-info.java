/** Check-in at the door (điểm danh): stations, scans, admissions and the live headcount. */
package vn.tongket.attendance.checkin;
