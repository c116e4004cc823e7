/**
 * Plans (kế hoạch): written as the document they are, led through submission, approval and issue, and sent to the
 * units that carry them out.
 *
 * <ul>
 *   <li>PLN-1 A plan is drafted, submitted, approved and issued, in that order; only a draft can be changed.
 *   <li>PLN-2 Only a plan with contents is submitted: a section or a task at least, and of the type kế hoạch.
 *   <li>PLN-3 Nobody approves what he submitted himself.
 *   <li>PLN-4 A plan under review is returned with a comment and is a draft again; a recall gives its reason.
 *   <li>PLN-5 Issuing takes the next number of the issuer's series and the date of that day, sends the plan out and
 *       assigns its work: all of it or nothing.
 *   <li>PLN-6 Nobody overwrites a version that he has not seen.
 *   <li>PLN-7 A time that the plan only names approximately stays so until its notice is issued, once.
 *   <li>PLN-8 Who did what with a plan and when is kept and never changed.
 *   <li>PLN-9 The issuer is the unit that the document names; where it names none that the directory knows, one is
 *       assumed and a warning says so.
 *   <li>PLN-10 A plan is seen by the offices that make it; by other units once it is issued and gives them work or is
 *       sent to them. To all others it does not exist.
 *   <li>PLN-11 A sub-plan is drafted for a lower unit and keeps the link to the plan that it carries out.
 *   <li>PLN-12 The printed plan holds every sentence of the stored one.
 * </ul>
 */
package vn.tongket.planning.plan;
