/**
 * Statistics of awards (thống kê khen thưởng): by unit, form, gender, direct workers and leaders.
 *
 * <ul>
 *   <li>AWD-71 Cancelled awards count for nothing; gender is what the unit or the form of address says and is
 *       never guessed from a name; what nobody stated is counted as unknown.
 *   <li>AWD-123 A report says in its own words and figures what the page shows, as a paper and as a spreadsheet; it bears
 *       no number of a State form that nobody verified.
 * </ul>
 */
package vn.tongket.awards.statistics;
