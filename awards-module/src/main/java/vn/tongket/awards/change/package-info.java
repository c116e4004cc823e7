/**
 * Later decisions on awards (quyết định đính chính, hủy bỏ): what was written wrong is corrected, what should not have
 * been awarded is cancelled and taken back.
 *
 * <ul>
 *   <li>AWD-60 A correction and a cancellation are decisions of the same authority with a number of their own; each
 *       says what it changes and why.
 *   <li>AWD-62 A cancellation takes certificate and prize money back; until both are noted as returned, they are owed.
 * </ul>
 */
package vn.tongket.awards.change;
