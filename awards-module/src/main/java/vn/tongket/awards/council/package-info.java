/**
 * The award council (hội đồng thi đua, khen thưởng): its sessions, who may vote on what, and what was counted. Voting
 * itself lies in {@code ballot}.
 *
 * <ul>
 *   <li>AWD-45 The council votes on each form by the rule of that form on the day of the session, kept with the session;
 *       what the session sets itself goes before it. Where there is no rule, the count stands without a verdict.
 *   <li>AWD-46 A member does not vote on himself, nor on a collective that he belongs to; he is not in its base.
 *   <li>AWD-47 A member may be recused for a declared reason, as long as he has not voted.
 *   <li>AWD-48 Voting begins with a quorum, and a session that ends without one has no count.
 *   <li>AWD-49 As many votes for as against is no verdict where a majority decides.
 * </ul>
 */
package vn.tongket.awards.council;
