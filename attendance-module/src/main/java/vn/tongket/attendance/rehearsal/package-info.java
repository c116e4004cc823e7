/**
 * Rehearsal of a conference (diễn tập): made-up arrivals at the real doors with the real guest list, and the readiness
 * sheet that comes out of it. It reads, and admits nobody.
 *
 * <ul>
 *   <li>ATT-68 The same scenario over the same guests gives the same rehearsal, everybody with a right to enter is in at
 *       its end or told where he got stuck, and nothing of it is stored.
 *   <li>ATT-79 The age of a door's data is that of the package on its device; the scenario speaks only for doors without a
 *       device. A seat counts as given twice only within one room.
 * </ul>
 */
package vn.tongket.attendance.rehearsal;
