/**
 * Who may sign for a body (thẩm quyền ký) and who signs in his place (ủy quyền ký): kept with its days, and asked each
 * time somebody signs.
 *
 * <ul>
 *   <li>SGN-1 Who signs for a body signs by an authority in force that day: the head on behalf of the collective (TM.)
 *       where the body works as one, a deputy for the head (KT.) with that line above (Decree 30/2020/NĐ-CP,
 *       Article 13), by order (TL.) or as acting head (Q.).
 *   <li>SGN-2 A mandate (thừa ủy quyền, TUQ.) is given by the head in writing, has a last day and is not given on by
 *       him who received it (Decree 30/2020/NĐ-CP, Article 13).
 *   <li>SGN-3 What was delegated ends with its last day, with its revocation, or with the office of him who gave it.
 *   <li>SGN-4 Who may not sign is told why: no authority, not for this kind of document, not yet, no longer.
 *   <li>SGN-19 The lines above a signer's name come from the authority by which he signs that day; who has none is not
 *       offered as a signer.
 * </ul>
 */
package vn.tongket.planning.signing;
