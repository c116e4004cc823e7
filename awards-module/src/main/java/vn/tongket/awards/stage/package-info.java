/**
 * The stage (trao thưởng): whom the caller calls in groups, to whom a certificate was handed, who gets it later.
 *
 * <ul>
 *   <li>AWD-69 Groups of five to ten are called in the order of the stage, collectives and persons apart; who is absent
 *       or whose award was cancelled is left out, from the moment it is known.
 *   <li>AWD-70 Every step is kept with its time and person; a certificate is handed over once, and what was not is on the
 *       list of the undelivered.
 *   <li>AWD-122 Whoever is awarded comes onto the stage unless the standing office leaves him out; a collective may name
 *       who comes for it. Each of them is invited once, and who is left out keeps no invitation that the award brought.
 * </ul>
 */
package vn.tongket.awards.stage;
