/**
 * The outgoing register (sổ đăng ký văn bản đi) and its number series.
 *
 * <ul>
 *   <li>REG-1 A series belongs to one issuing body, one kind of document and one year, and begins at 01 on
 *       1 January (Decree 30/2020/NĐ-CP, Article 15).
 *   <li>REG-2 Numbers of a series have no gap and no duplicate, however many clerks issue at once: the number
 *       is taken in the transaction that issues.
 *   <li>REG-3 Numbers below 10 get a leading zero (Decree 30/2020/NĐ-CP, Annex I).
 *   <li>REG-4 A line that was entered is never removed and keeps its number; a cancelled or recalled one says so in
 *       its note, and its number is not given again.
 *   <li>REG-5 No number is kept in reserve: a paper gets its number when it is signed, never for a day to come
 *       (Decree 30/2020/NĐ-CP, Article 15).
 *   <li>REG-6 A paper signed by hand gets its number on the day of signing or, with the reason recorded, on the next
 *       working day, and no later (Decree 30/2020/NĐ-CP, Article 15). What the portal itself dates back is recorded
 *       with the day of numbering.
 *   <li>REG-7 The register is seen by the offices of its body, and written in by its clerk.
 *   <li>REG-8 The register has the ten columns of the decree (Decree 30/2020/NĐ-CP, Annex IV).
 * </ul>
 */
package vn.tongket.planning.register;
