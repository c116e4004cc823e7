/**
 * Decisions on awards (quyết định khen thưởng) and the award roll (AWD-12 to AWD-16).
 *
 * <ul>
 *   <li>AWD-64 The list of a decision is called collectives first, then persons, each by the protocol of units and
 *       positions.
 * </ul>
 */
package vn.tongket.awards.decision;
