/**
 * What the standing office knows of the conduct of persons and the results of units (kỷ luật, kết quả công tác), as far
 * as the checks need it.
 *
 * <ul>
 *   <li>AWD-30 A disciplinary measure and a unit's result are entered with the document that says so, and shown to the
 *       standing office alone; others learn of them only where a check has to name its reason.
 *   <li>AWD-31 A unit has one result for a year; a newer one takes its place.
 * </ul>
 */
package vn.tongket.awards.conduct;
