/**
 * The live headcount of a conference (tình hình tham dự): how many came, who is missing, who is inside now.
 */
package vn.tongket.attendance.headcount;
