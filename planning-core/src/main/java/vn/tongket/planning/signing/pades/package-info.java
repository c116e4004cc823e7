/**
 * Digital signatures in PDF files (chữ ký số trên văn bản điện tử), as PAdES: made with a key file or a token, seen on
 * the page where the decree wants them, and examined when a file comes back. Knows files and keys, no plans and no
 * database.
 *
 * <ul>
 *   <li>SGN-5 The image of the signature stands centred between the title and the name, where the printed document
 *       has them; the seal covers about a third of it on its left (Decree 30/2020/NĐ-CP, Annex I).
 *   <li>SGN-6 Number and date are filled into the gaps that the signer saw, and nothing else is changed before the
 *       agency signs as the last.
 *   <li>SGN-7 An annex in a file of its own bears number, symbol and time of signing in words at the top right of its
 *       first page, without an image (Decree 30/2020/NĐ-CP, Annex I).
 *   <li>SGN-8 Every signature of a file is judged: whole or broken, by whom and when, by a certificate of a known
 *       issuer valid at that time, and what was changed after it.
 *   <li>SGN-18 Where the office switched it on, the issuers of a trusted chain are asked by OCSP or CRL whether a
 *       certificate was withdrawn before it signed; when nobody answers, that is said and nothing is called good.
 *   <li>SGN-20 A key does not sign when its issuer has withdrawn its certificate, where the office asks; when nobody
 *       answers, the office has chosen between a signature that says so and none.
 *   <li>SGN-9 A file that is too large, unpacks to too much or takes too long is refused, never waited for.
 *   <li>SGN-10 The password of a key is used and forgotten, a token's PIN too; a key or certificate that cannot sign is refused in words.
 * </ul>
 */
package vn.tongket.planning.signing.pades;
