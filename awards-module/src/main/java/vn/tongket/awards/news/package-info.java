/**
 * Who is told of what happens to nominations (thông báo, nhắc việc về đề nghị khen thưởng).
 *
 * <ul>
 *   <li>AWD-43 Whoever has to act next is told, and reminded of what waits too long; no notice names a nominee, and none
 *       reaches the nominee himself before the decision.
 * </ul>
 */
package vn.tongket.awards.news;
