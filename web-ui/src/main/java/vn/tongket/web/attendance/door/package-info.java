/** Pages of the doors (cửa, buổi, mã tự điểm danh, khai báo y tế), before and during the day. */
package vn.tongket.web.attendance.door;
