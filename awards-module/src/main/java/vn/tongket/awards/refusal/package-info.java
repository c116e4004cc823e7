/**
 * Telling in writing that a nomination was refused (thông báo kết quả xét khen thưởng).
 *
 * <ul>
 *   <li>AWD-41 Whoever is refused is told in writing with the reason: one notice for a nomination, numbered in the
 *       series of the body that refused it where that has one.
 * </ul>
 */
package vn.tongket.awards.refusal;
