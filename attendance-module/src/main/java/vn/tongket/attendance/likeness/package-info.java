/**
 * Who is probably the same person (nhận biết người trùng).
 *
 * <ul>
 *   <li>ATT-25 Two entries are proposed as one person by name, whatever the style of its tone marks, together with unit,
 *       year of birth, telephone or e-mail; they are never merged unless somebody says so.
 * </ul>
 */
package vn.tongket.attendance.likeness;
