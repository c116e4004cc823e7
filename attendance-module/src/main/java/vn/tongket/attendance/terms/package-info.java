/**
 * Terms of an invitation (quy định mời dự): what one conference lets its guests do, and how it reminds them.
 *
 * <ul>
 *   <li>ATT-81 After the day until which answers are asked for, a guest and his unit may only decline; who is silent is
 *       reminded on the day before.
 * </ul>
 */
package vn.tongket.attendance.terms;
