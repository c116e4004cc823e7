/**
 * Distribution (phát hành, chuyển giao văn bản): to whom a registered paper went, how, and who has received it; and the
 * copy that stays.
 *
 * <ul>
 *   <li>DST-1 Every line under "Nơi nhận" of a registered paper becomes a dispatch: to a unit of the directory inside
 *       the portal, to all others on paper or by other means; the line "Lưu" becomes the archive copy.
 *   <li>DST-2 A unit whose people are in the portal is told of its copy; who of it opened the copy first, and when, is
 *       kept and never changed.
 *   <li>DST-3 Paper copies are counted, with the day of sending and who signed for them; nobody signs before it is sent.
 *   <li>DST-4 The clerk of the body keeps the dispatches and the archive copy; a unit opens only its own copies.
 *   <li>DST-5 The archive package holds the metadata of Annex VI (Decree 30/2020/NĐ-CP) within its lengths, the document
 *       and its files, and the hash of each.
 *   <li>DST-6 The file of a plan is that of the paper in force. What was replaced or recalled is still handed out, as
 *       it was signed, and never without saying so: by its name, on the page and, on a print, at the head of each page.
 * </ul>
 */
package vn.tongket.planning.distribution;
