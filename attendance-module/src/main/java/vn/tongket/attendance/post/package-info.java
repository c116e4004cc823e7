/**
 * Other posts of a guest (chức vụ kiêm nhiệm của khách mời).
 *
 * <ul>
 *   <li>ATT-22 Who belongs to several groups is invited once, in the first of them in protocol order, with the post he
 *       has there; his other posts are kept and shown.
 * </ul>
 */
package vn.tongket.attendance.post;
