/** Pages of the day of the conference and after it: wall, headcount, closings, missing, inside, statistics, rehearsal. */
package vn.tongket.web.attendance.live;
