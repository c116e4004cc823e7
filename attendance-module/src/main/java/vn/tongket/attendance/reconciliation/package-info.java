/**
 * What the doors did while the network was gone, and how it was settled (đối soát sau khi mất mạng).
 *
 * <ul>
 *   <li>ATT-54 Each conflict is settled once, by a named person in words; the log itself is never changed.
 * </ul>
 */
package vn.tongket.attendance.reconciliation;
