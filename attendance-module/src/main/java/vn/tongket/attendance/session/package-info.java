/**
 * The sessions of a conference of several parts or days (buổi, phiên của hội nghị).
 *
 * <ul>
 *   <li>ATT-73 A guest is admitted once to each session; the running one is the last whose time has come, before all of
 *       them the first. A session to which somebody was admitted stays, and keeps its place in the order.
 * </ul>
 */
package vn.tongket.attendance.session;
