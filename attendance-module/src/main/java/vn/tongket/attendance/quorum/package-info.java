/**
 * Quorum of a conference (số đại biểu tối thiểu) and the closing of its headcount (chốt số đại biểu).
 *
 * <ul>
 *   <li>ATT-60 How many must be present follows from a dated rule for the kind of meeting, a share or a number of the
 *       members summoned or of all members; a number set by the planner goes first, and a rule without a legal source
 *       says so.
 *   <li>ATT-61 A closing keeps who was there, with the time, and nobody changes it afterwards: the database refuses,
 *       and each closing carries the digest of the one before it.
 * </ul>
 */
package vn.tongket.attendance.quorum;
