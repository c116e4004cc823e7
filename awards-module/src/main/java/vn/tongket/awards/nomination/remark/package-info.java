/** Remarks at single fields of a nomination (ý kiến tại từng mục), with which it goes back to its writer (AWD-36). */
package vn.tongket.awards.nomination.remark;
