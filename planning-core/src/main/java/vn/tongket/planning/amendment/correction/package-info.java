/**
 * What a letter of correction puts right (nội dung đính chính): wrong form or procedure, never content.
 *
 * <ul>
 *   <li>AMD-9 A paper of wrong form or procedure is put right by a letter (công văn) with a number of the letters'
 *       series, and every unit that got the paper is told; what the portal works with - time, venue, guests, tasks - is
 *       content and is not corrected so (Decree 30/2020/NĐ-CP, Article 18).
 * </ul>
 */
package vn.tongket.planning.amendment.correction;
