/**
 * Binding of text and data (gắn lời văn với dữ liệu): when a draft is stored, each datum of it stands in its words.
 *
 * <ul>
 *   <li>BND-1 The words of every datum (time, venue, each line of the attendees, each task) stand in the text.
 *   <li>BND-2 Binding what is bound changes nothing.
 *   <li>BND-3 No word of a paragraph is changed in which no datum was changed.
 *   <li>BND-4 Where only the datum was changed, its paragraph is rewritten and keeps its bullet and its closing mark; a
 *       datum that was removed takes its paragraph along.
 *   <li>BND-5 Where only the paragraph was changed, the datum follows; it goes where its paragraph goes, and a line added
 *       between those of a list joins the list.
 *   <li>BND-6 A datum without a place gets a paragraph in the section that is meant for it, which is made if there is
 *       none.
 *   <li>BND-7 Where both were changed differently, the paragraph is right and a warning says so.
 *   <li>BND-8 Coordinating units and the deadline of a task stand in its sentence, if its section does not name them.
 * </ul>
 */
package vn.tongket.planning.binding;
