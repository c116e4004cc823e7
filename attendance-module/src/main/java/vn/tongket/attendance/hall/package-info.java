/**
 * Rooms with their drawn seats and the points of an online conference (phòng họp, sơ đồ ghế, điểm cầu), and which of
 * them a conference uses for whom.
 *
 * <ul>
 *   <li>ATT-48 The seats of a room are what its drawing says; a spot that is drawn anew stays the same seat.
 * </ul>
 */
package vn.tongket.attendance.hall;
