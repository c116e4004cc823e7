/**
 * What was signed (hồ sơ ký): by whom, how and when, the signed files, pictures of signatures and seals, and the
 * issuers of certificates whom the office trusts.
 *
 * <ul>
 *   <li>SGN-11 A document whose body wants signatures is not issued unsigned; one that was signed digitally is issued
 *       with the agency's signature. A signature counts only for the version that was signed.
 *   <li>SGN-12 A signed file is given back byte for byte, or not at all.
 * </ul>
 */
package vn.tongket.planning.signing.record;
