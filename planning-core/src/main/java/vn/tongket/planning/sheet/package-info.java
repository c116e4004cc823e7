/**
 * Lists that an office uploads (tệp danh sách): what a spreadsheet or a comma-separated file says, row by row.
 *
 * <ul>
 *   <li>SHT-1 A file is read in bounded memory; one that is no spreadsheet, is damaged or would swell beyond measure is
 *       refused with the reason before a row of it is taken.
 * </ul>
 */
package vn.tongket.planning.sheet;
