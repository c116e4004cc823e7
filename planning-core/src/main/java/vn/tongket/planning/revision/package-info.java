/**
 * Versions of a plan while it is made (các bản lưu của kế hoạch): who wrote what when, and what was said about it.
 *
 * <ul>
 *   <li>REV-1 Every stored version of a plan is kept whole: its text and data, who stored it, when, and by which step.
 *   <li>REV-2 Versions that one person stores within minutes are thinned; never one that somebody else has seen,
 *       and never one that was drafted, submitted, returned, approved or issued.
 *   <li>REV-3 Versions are seen by the offices that make the plan; to all others they do not exist.
 * </ul>
 */
package vn.tongket.planning.revision;
