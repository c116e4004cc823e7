/**
 * Certificates of merit (giấy khen): a full page each, or only the variable texts onto a pre-printed blank.
 *
 * <ul>
 *   <li>DOC-40 On a blank every text stays in its box at the printer's offsets, shrunk or broken by its measured width
 *       and never cut; a preview lies over the scan of the blank.
 * </ul>
 */
package vn.tongket.planning.document.certificate;
