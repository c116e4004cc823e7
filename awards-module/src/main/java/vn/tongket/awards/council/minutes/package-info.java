/**
 * The minutes of the award council (biên bản họp, biên bản kiểm phiếu), made from what was counted.
 *
 * <ul>
 *   <li>AWD-53 A counted session has two papers, its minutes and those of the count; the chair signs them like any other
 *       paper. Nobody reads in them of his own nomination before the decision.
 * </ul>
 */
package vn.tongket.awards.council.minutes;
