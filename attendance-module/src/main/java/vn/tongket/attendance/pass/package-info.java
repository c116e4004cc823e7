/** The pass at the door (mã điểm danh): a short code to type, and the same code signed to scan. */
package vn.tongket.attendance.pass;
