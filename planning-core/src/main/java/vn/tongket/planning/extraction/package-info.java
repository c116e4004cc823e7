/**
 * Extraction (đọc kế hoạch từ văn bản): an office's own document becomes an {@link
 * vn.tongket.planning.extraction.ExtractedPlan}.
 *
 * <p>Public face: {@link vn.tongket.planning.extraction.PlanExtractor}. Rules come from the grammar of administrative
 * documents (Decree 30/2020), never from one file.
 *
 * <ul>
 *   <li>EXT-1 An upload is read up to its limit and not further.
 *   <li>EXT-2 The kind of a file is told by its bytes. What cannot be read is refused with its reason: empty, other
 *       type, encrypted, damaged, scan without text, too complex. Nothing outside the file is fetched, nothing unpacks
 *       without bound.
 *   <li>EXT-3 Letters are repaired only where no meaning can change: composition, look-alikes, odd spaces and bullets.
 *   <li>EXT-4 Legacy encodings and lost letters are told and left as they are.
 *   <li>EXT-5 Automatic numbers of Word count as printed.
 *   <li>EXT-6 Lines wrapped by the page are one paragraph; page numbers and raised figures belong to none.
 *   <li>EXT-7 The head is read by the form of its parts, in a table, in columns or line by line.
 *   <li>EXT-8 Head, title, body, signature and annexes are told apart; annexes give no field.
 *   <li>EXT-9 Each legal instrument is one basis.
 *   <li>EXT-10 A numbered title is a heading; a numbered sentence is content.
 *   <li>EXT-11 Time and venue keep the document's own words; times of several meetings are not mixed.
 *   <li>EXT-12 Each line of the participants is one entry.
 *   <li>EXT-13 Each sentence or bullet that assigns work to a named unit is one task.
 *   <li>EXT-14 Each recipient is one entry, also where its line wraps.
 *   <li>EXT-15 The signer is authority, title and name; a stamp or a second title is none of them.
 *   <li>EXT-16 Doubts become warnings, never repairs.
 *   <li>EXT-17 What the document does not state stays empty.
 *   <li>EXT-18 A cell that spans rows says its words of each of them, one that spans columns covers the others; a table
 *       without lines is known by the names of its columns and by the places of its words.
 * </ul>
 */
package vn.tongket.planning.extraction;
