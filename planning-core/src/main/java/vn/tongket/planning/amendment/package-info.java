/**
 * Amendments of issued plans (điều chỉnh, thay thế, thu hồi kế hoạch): consequences first, then a paper, then the change.
 *
 * <ul>
 *   <li>AMD-1 Only a plan in force is amended, and only by a paper that was drafted, submitted, approved by another
 *       person and issued with a number of the issuer's series, in that order.
 *   <li>AMD-2 One change of a plan is on its way at a time, and it is issued only over the plan that it was written
 *       for.
 *   <li>AMD-3 What a change brings about is counted by those who own it, and can be seen before anything happens.
 *   <li>AMD-4 On issue the plan's data, its tasks and its guests change in the same transaction.
 *   <li>AMD-5 Exactly those who are touched are told, each with what changed for him; nobody else is.
 *   <li>AMD-6 The plan as it was issued stays readable, with its number, beside the consolidated text, and each change
 *       names the paper that made it.
 *   <li>AMD-7 An approximate time becomes exact by a notice, as the plan announced: its consequences are seen first,
 *       it is in effect on issue, for other programs as on the page. Nothing else is changed by a notice.
 *   <li>AMD-8 Wrong content is replaced by a paper of equal form under a number of its own; tasks and invitations
 *       follow. A recall has a notice with a number of its own (Decree 30/2020/NĐ-CP, Article 18).
 *   <li>AMD-10 An amending paper passes the guard of layout and bases and, where the issuer wants signatures, the
 *       signing desk, as the plan does. The notice of a recall that has to be signed follows the recall.
 *   <li>AMD-11 The paper lists every sentence that changes for its own sake, with its place, old beside new; one that
 *       only says a changed datum is told with that datum.
 * </ul>
 */
package vn.tongket.planning.amendment;
