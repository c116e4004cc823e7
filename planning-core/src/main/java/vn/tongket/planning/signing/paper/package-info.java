/**
 * The papers that are signed (văn bản trình ký), whatever their kind: what a module says of its papers so that they can
 * go over the signing desk. A module implements {@link vn.tongket.planning.signing.paper.SignablePapers} and asks
 * {@code SignatureRecordService.requireIssuable} before it issues.
 *
 * <ul>
 *   <li>SGN-17 A paper of any kind is signed in the same way, by whoever the module of that kind lets see it; a kind
 *       that nobody owns does not exist.
 * </ul>
 */
package vn.tongket.planning.signing.paper;
