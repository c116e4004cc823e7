/** The day of the conference over REST: the headcount pushed to walls, who is missing, who is inside, its records. */
package vn.tongket.web.api.attendance.live;
