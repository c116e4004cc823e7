/**
 * The stage (trao thưởng): whom the caller calls in groups, to whom a certificate was handed, who gets it later.
 *
 * <ul>
 *   <li>AWD-69 Groups of five to ten are called in the order of the stage, collectives and persons apart; who is absent
 *       or whose award was cancelled is left out, from the moment it is known.
 *   <li>AWD-70 Every step is kept with its time and person; a certificate is handed over once, and what was not is on the
 *       list of the undelivered.
 * </ul>
 */
package vn.tongket.awards.stage;
