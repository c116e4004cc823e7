/** What is kept of a task for ever (lịch sử nhiệm vụ): reports, contributions, requests for time, changes of deadline. */
package vn.tongket.planning.task.history;
