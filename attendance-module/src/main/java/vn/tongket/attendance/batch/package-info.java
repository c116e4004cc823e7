/** Many at once (làm hàng loạt): rows handed to PostgreSQL in one statement, papers printed on two presses. */
package vn.tongket.attendance.batch;
