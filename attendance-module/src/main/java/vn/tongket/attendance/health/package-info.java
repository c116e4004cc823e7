/**
 * What guests declare about their health where a rule asks for it (khai báo y tế theo quy định có thời hạn).
 *
 * <ul>
 *   <li>ATT-75 A rule holds between two days, names its source, and asks questions that are answered with yes or no; two
 *       rules never hold on one day. On the day of the conference it asks every guest.
 *   <li>ATT-76 Whoever has not declared, or answered yes to a question, is sent to the desk by every door, with and
 *       without the network; he comes in after declaring, or by a named person's decision.
 * </ul>
 */
package vn.tongket.attendance.health;
