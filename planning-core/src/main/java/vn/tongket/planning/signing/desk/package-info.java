/**
 * The signing of plans (ký kế hoạch): what changed since the signer last saw the plan, his signature with a key or on
 * paper, then number, date and the agency's signature.
 *
 * <ul>
 *   <li>SGN-13 Only an approved plan is signed, by the person whom it names as its signer, with the lines that his
 *       authority gives him and with a key that is certified to him.
 *   <li>SGN-14 A signature on paper is recorded by the clerk with its day, which is not in the future.
 *   <li>SGN-15 A plan that was signed digitally gets its number first and then the agency's signature, in one step
 *       with the issue: all of it or nothing.
 * </ul>
 */
package vn.tongket.planning.signing.desk;
