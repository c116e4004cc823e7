/**
 * Comparison of two versions of a plan (so sánh kế hoạch) and the joining of three.
 *
 * <ul>
 *   <li>CMP-1 Two versions are compared field by field, and line by line within their lists and sections; what is the
 *       same in both is not told.
 *   <li>CMP-2 All changes applied to the first version give the second; none applied leave the first as it is.
 *   <li>CMP-3 A line that only stands elsewhere is moved, neither removed nor added.
 *   <li>CMP-4 Two texts are compared word by word: what stayed and what went is the first, what stayed and what came the
 *       second.
 *   <li>CMP-5 Joining two versions of a common base loses no word: where both changed the same, both are kept and the
 *       place is told.
 * </ul>
 */
package vn.tongket.planning.comparison;
