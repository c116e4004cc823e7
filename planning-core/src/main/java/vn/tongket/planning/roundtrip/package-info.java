/**
 * Round trip of a plan through Word (kế hoạch đi và về dưới dạng Word).
 *
 * <ul>
 *   <li>RTR-1 A plan that is written to a Word file and read back is the same plan, in every word, number and order.
 *   <li>RTR-2 The file says which plan and version it came from; what it carries for that is invisible.
 *   <li>RTR-3 What somebody changed in the file is found line by line; what he did not change is not touched.
 *   <li>RTR-4 A file that lost its marks is read by its form, beside the way its own paper is read: what prints the same
 *       counts as unchanged.
 *   <li>RTR-5 What changed since the file went out is not undone: three versions are joined, and where both changed the
 *       same it is said.
 *   <li>RTR-6 Of a draft, only the accepted changes are stored, and only in the version that was seen.
 * </ul>
 */
package vn.tongket.planning.roundtrip;
