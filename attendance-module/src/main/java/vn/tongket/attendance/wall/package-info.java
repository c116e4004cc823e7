/**
 * Screens in the hall that show the headcount by a link of their own (đường dẫn của màn hình lớn); ADR 0017.
 *
 * <ul>
 *   <li>ATT-100 A wall link shows the numbers of one conference and no name, until it expires or is taken back; it is
 *       drawn at random, and only its hash is kept.
 *   <li>ATT-101 A wall needs no session and no node of its own: whatever node it reaches tells it the whole state first,
 *       so it goes on by itself when its node is restarted or gone.
 * </ul>
 */
package vn.tongket.attendance.wall;
