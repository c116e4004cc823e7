/**
 * Answers that a repeated call gets again (khóa chống gửi lặp).
 *
 * <ul>
 *   <li>IDM-1 A call that is repeated with its key changes nothing and gets the first answer, also when both
 *       run at once: the key is stored in the transaction of the call.
 *   <li>IDM-2 A call that was refused leaves its key free.
 * </ul>
 */
package vn.tongket.planning.idempotency;
