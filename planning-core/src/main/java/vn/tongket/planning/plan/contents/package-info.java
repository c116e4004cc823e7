/** What a plan says, as it is stored (nội dung lưu trữ của kế hoạch). */
package vn.tongket.planning.plan.contents;
