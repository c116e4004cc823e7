/**
 * Awards (thi đua, khen thưởng): campaigns, nominations from the unit to the decision, the council's secret
 * ballot, decisions with their certificates. Knows planning, never attendance.
 *
 * <ul>
 *   <li>AWD-1 A nomination is written, submitted, endorsed, appraised, proposed and decided, in that order; it may
 *       be returned or rejected on the way.
 *   <li>AWD-2 Nobody endorses, returns or rejects what he wrote or submitted, or what concerns himself.
 *   <li>AWD-3 A nomination is not shown to the person nominated before the decision.
 *   <li>AWD-4 One achievement is awarded once, also across campaigns.
 *   <li>AWD-5 A unit nominates no more than its quota.
 *   <li>AWD-6 A nomination asks for a form of its campaign; a form above the authority's level is only proposed upward.
 *   <li>AWD-7 Returning and rejecting need a reason.
 *   <li>AWD-8 Nominations are written and submitted while the campaign receives them.
 *   <li>AWD-9 A council member votes once in a session, and no vote leads back to a member.
 *   <li>AWD-10 A council member does not vote on himself.
 *   <li>AWD-11 A tally exists only after the session was closed.
 *   <li>AWD-12 The chairman or a vice chairman of the People's Committee decides; not on what he wrote, endorsed or
 *       appraised, and not on himself.
 *   <li>AWD-13 Prize money is the form's multiple of the base salary on the date of the decision; it is kept as
 *       calculated and as rounded. Without a base salary there is no decision.
 *   <li>AWD-14 Numbers of the award roll are unique and without gap for a body and a year.
 *   <li>AWD-15 Forms, base salary and citations are dated; what has no verified source is left to the office.
 *   <li>AWD-16 Who is awarded is announced in the transaction of the decision.
 *   <li>AWD-17 Only what the appraisal found to meet the conditions is proposed.
 *   <li>AWD-18 An incomplete dossier can be written, not submitted.
 *   <li>AWD-19 When the plan's time or place change, whoever keeps an open campaign of that plan is told.
 * </ul>
 */
package vn.tongket.awards;
