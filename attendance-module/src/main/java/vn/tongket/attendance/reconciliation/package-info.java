/**
 * What the doors did while the network was gone, and how it was settled (đối soát sau khi mất mạng).
 *
 * <ul>
 *   <li>ATT-54 Each conflict is settled once, by a named person in words; the log itself is never changed.
 *   <li>ATT-70 Settlements, decisions against the verdict and the reports that were made stand in the audit log.
 *   <li>ATT-71 A door counts whoever came in by it, also by a device that held no door, and a door that nobody described
 *       is told like the others.
 * </ul>
 */
package vn.tongket.attendance.reconciliation;
