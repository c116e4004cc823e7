/**
 * The outgoing register (sổ đăng ký văn bản đi) and its number series.
 *
 * <ul>
 *   <li>REG-1 A series belongs to one issuing body, one kind of document and one year, and begins at 01 on
 *       1 January (Decree 30/2020/NĐ-CP, Article 15).
 *   <li>REG-2 Numbers of a series have no gap and no duplicate, however many clerks issue at once: the number
 *       is taken in the transaction that issues.
 *   <li>REG-3 Numbers below 10 get a leading zero (Decree 30/2020/NĐ-CP, Annex I).
 * </ul>
 */
package vn.tongket.planning.register;
