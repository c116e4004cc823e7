/**
 * The appraisal by the standing office (thẩm định): checklist, opinions of other bodies, comparison, ranking.
 *
 * <ul>
 *   <li>AWD-54 The checklist of a nomination is what the law of its form asks on the day; each line keeps its source,
 *       and what has no source says so.
 *   <li>AWD-55 An opinion is asked of a body once, with a day, and answered by that body alone; an objection states its
 *       reason.
 *   <li>AWD-56 A rank is explained: the share of every criterion is shown, equals share their rank.
 *   <li>AWD-57 Between equals somebody is preferred only for what the office has entered with its source.
 *   <li>AWD-58 Who is nominated by several units is shown as such; nobody sees himself in the comparison.
 * </ul>
 */
package vn.tongket.awards.appraisal;
