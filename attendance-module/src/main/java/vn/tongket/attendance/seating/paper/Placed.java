package vn.tongket.attendance.seating.paper;

import vn.tongket.attendance.seating.Delegate;

/**
 * A guest as the papers name him (đại biểu trên danh sách in).
 *
 * @param seat what his seat is called; empty as long as he has none
 * @param door the door that he enters by; empty when there is none of his own
 */
record Placed(Delegate delegate, String seat, String door) {}
