/** Limits on a hall by dated rules, such as health rules (giới hạn chỗ ngồi theo quy định có thời hạn). */
package vn.tongket.attendance.limit;
