/**
 * Official documents (văn bản hành chính): one model, printed as Word and PDF in the layout of Decree 30/2020/NĐ-CP.
 *
 * <p>A module puts an {@link vn.tongket.planning.document.OfficialDocument} together and hands it to the
 * {@code DocumentRenderer}. Nothing else in the portal draws an official paper.
 *
 * <ul>
 *   <li>DOC-1 The paper is A4 with margins of 20 mm above and below, 30 mm left and 15 mm right; only an annex may lie
 *       landscape, and only for a table.
 *   <li>DOC-2 All type is Times New Roman, in the PDF embedded, black.
 *   <li>DOC-3 The page number stands in the middle of the top margin, size 13, from page 2 on; each annex counts anew.
 *   <li>DOC-4 A number below 10, a day below 10 and the months 1 and 2 have a leading zero; a draft has gaps.
 *   <li>DOC-5 The national title is bold 12, the motto bold 13 with hyphens between spaces and a line of its own width.
 *   <li>DOC-6 The superior body is upright 12, the issuing body bold 12 with a line of a third to a half of its words.
 *   <li>DOC-7 Type and subject are bold 14 in the middle; a công văn has "V/v" in 12 below the number instead.
 *   <li>DOC-8 Legal bases are italic, one a line, each before ";" and the last before ".".
 *   <li>DOC-9 The text is 14, justified, its first line indented by 12.7 mm, 6 pt between paragraphs.
 *   <li>DOC-10 The text is closed by "./.".
 *   <li>DOC-11 The signature stands at the right, bold 14: TM. or Q., then KT., TL. or TUQ., the office, the name;
 *       never alone on a page.
 *   <li>DOC-12 "Nơi nhận:" is bold italic 12, the recipients are 11, each after "- " and before ";".
 *   <li>DOC-13 Annexes start on a new page, with Roman numbers when there are several.
 *   <li>DOC-14 The degree of urgency is stamped in a red frame below the number.
 *   <li>DOC-15 Text is NFC and free of control characters; no text, however long or odd, breaks the printing.
 *   <li>DOC-16 The same document gives the same bytes.
 *   <li>DOC-17 The head of a table is repeated on every page.
 *   <li>DOC-18 A certificate fills one landscape page, however long the name is.
 *   <li>DOC-19 Minutes are signed by the secretary at the left and the chair at the right.
 *   <li>DOC-20 Sums of money are written in words as they are spoken.
 *   <li>DOC-21 The Word file, opened in an office programme, looks like the PDF page by page.
 * </ul>
 */
package vn.tongket.planning.document;
