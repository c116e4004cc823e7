/**
 * Decisions on awards (quyết định khen thưởng) and the award roll (AWD-12 to AWD-16).
 *
 * <ul>
 *   <li>AWD-64 The list of a decision is called collectives first, then persons, each by the protocol of units and
 *       positions.
 *   <li>AWD-120 A decision laid before its signer is not changed, only withdrawn; it gets its number after he signed
 *       whom it names, with nothing changed on which it rests. Where the authority wants signatures no decision gets
 *       its number at once.
 *   <li>AWD-121 A decision keeps the form with all that held about it on its day, and the sources.
 * </ul>
 */
package vn.tongket.awards.decision;
