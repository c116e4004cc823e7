/** Pages of the tasks (trang nhiệm vụ): one task whole, board, calendar, timeline, workload; the office's calendar. */
package vn.tongket.web.task;
