/**
 * Certificates of attendance (giấy chứng nhận tham dự).
 *
 * <ul>
 *   <li>ATT-65 A certificate of attendance is for those alone who were admitted.
 * </ul>
 */
package vn.tongket.attendance.certificate;
