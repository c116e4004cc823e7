/**
 * Registers as books (sổ đăng ký): printed to be signed and bound, or as a sheet to be worked with.
 *
 * <ul>
 *   <li>BOK-1 A printed register is A4 landscape with a title page, room to bind it at the left, the head of the table
 *       and the page's number on every page, and places for the signatures (Decree 30/2020/NĐ-CP, Article 16).
 *   <li>BOK-2 Print and sheet hold every row of the register, in its order and in its own words.
 *   <li>BOK-3 A symbol too long for its column goes on behind a stroke or dash; no word of it is torn apart.
 * </ul>
 */
package vn.tongket.planning.book;
