/**
 * Seats of the guests of a conference (xếp chỗ ngồi): by protocol, by the stage, by hand, always one guest to a seat.
 *
 * <ul>
 *   <li>ATT-40 The database refuses a second seat to a guest of a conference and a second guest to a seat.
 *   <li>ATT-49 The seat that the door shows is the one on the map, also after a guest is moved or stood in for.
 * </ul>
 */
package vn.tongket.attendance.seating;
