/** The pages of rooms and seats (phòng họp, xếp chỗ ngồi). */
package vn.tongket.web.hall;
