/**
 * Proposals (tờ trình đề nghị khen thưởng): the list with which the electoral committee turns to the authority.
 *
 * <ul>
 *   <li>AWD-124 A list laid before its signer grows no more; it gets its number after he signed, with the same people
 *       on it.
 * </ul>
 */
package vn.tongket.awards.proposal;
