/**
 * Reminding of sub-plans that are not issued yet (nhắc ban hành kế hoạch của đơn vị).
 *
 * <ul>
 *   <li>SUB-5 A unit that owes a plan is reminded before its last day, on it and after it, as the office has set for
 *       tasks; its head and then the office above are told of one that stays late. Each reminder is given once,
 *       however many servers look for it.
 * </ul>
 */
package vn.tongket.planning.subplan.reminder;
