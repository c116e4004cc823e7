/**
 * Who of the honourees is inside (người được khen thưởng đang có mặt), for whoever calls them to the stage.
 *
 * <ul>
 *   <li>ATT-97 An honouree is inside when he, his substitute or who stands for the collective was admitted and has not
 *       left; a withdrawn honouree has no place on the stage any more and
 *       keeps no invitation that the honour alone had brought.
 * </ul>
 */
package vn.tongket.attendance.onstage;
