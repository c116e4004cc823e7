/**
 * Printing and verifying certificates (in giấy khen, tra cứu giấy khen): blanks with their places, printers with their
 * offsets, the public answer to a certificate's code.
 *
 * <ul>
 *   <li>AWD-66 A field of a blank lies within the blank; every printer has offsets of its own.
 *   <li>AWD-67 Whoever holds a certificate may verify it without an account. The answer says no more than the
 *       certificate does, and that it was corrected or cancelled; wrong codes are slowed down.
 *   <li>AWD-68 Certificates are printed for those whose award stands, in the order of the stage, in the words of the
 *       latest correction.
 * </ul>
 */
package vn.tongket.awards.certificate;
