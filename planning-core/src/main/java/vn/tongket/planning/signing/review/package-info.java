/**
 * What changed in a plan since somebody last looked at it (thay đổi từ lần xem trước).
 *
 * <ul>
 *   <li>SGN-16 The signer sees every change, word by word, between the version that he last submitted, returned or
 *       approved and the one that he is about to sign.
 * </ul>
 */
package vn.tongket.planning.signing.review;
