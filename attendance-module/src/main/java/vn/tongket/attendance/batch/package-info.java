/** Many rows at once (ghi hàng loạt): lists of values handed to PostgreSQL in one statement. */
package vn.tongket.attendance.batch;
