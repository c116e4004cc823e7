/**
 * Versions of a plan while it is made (các bản lưu của kế hoạch): who wrote what when, and what was said about it.
 *
 * <ul>
 *   <li>REV-1 Every stored version of a plan is kept whole: its text and data, who stored it, when, and by which step.
 *   <li>REV-2 Versions that one person stores within minutes are thinned; never one that somebody else has seen,
 *       and never one that was drafted, submitted, returned, approved or issued.
 *   <li>REV-3 Versions are seen by the offices that make the plan; to all others they do not exist.
 *   <li>REV-4 A comment stays at its paragraph: while other paragraphs change, come, go and move, and while its own
 *       is corrected.
 *   <li>REV-5 A comment whose paragraph is gone is kept with the last words of it, and returns with them.
 *   <li>REV-6 Comments are written, answered and resolved while the plan is made; who and when is kept. Once the
 *       plan has its number they are only read.
 *   <li>REV-7 Whoever has a draft open sees who else has, at most 45 seconds after the last sign of life.
 * </ul>
 */
package vn.tongket.planning.revision;
