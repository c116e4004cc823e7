/**
 * When the portal looks for what is to be reminded of (lịch nhắc việc).
 *
 * <ul>
 *   <li>RMD-1 Every node looks soon after its start and then at the configured interval, within the hours of the
 *       office; what it missed while it was off is made up for by the next look.
 *   <li>RMD-2 A source that fails neither stops the others nor the next look.
 * </ul>
 *
 * <p>What one node has given no other gives again: each source keeps what it gave in the database, under a key, in the
 * transaction that tells of it. So the timer needs neither a store of its own nor a leader.
 */
package vn.tongket.planning.reminding;
