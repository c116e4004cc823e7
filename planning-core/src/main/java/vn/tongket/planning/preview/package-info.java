/**
 * The pages of a plan as pictures (xem trước trang in).
 *
 * <ul>
 *   <li>REV-16 The pictures are the pages of the very PDF that would be printed, with its page breaks.
 * </ul>
 */
package vn.tongket.planning.preview;
