/**
 * Substitutes who need approval (đề nghị cử người đi thay): named by the guest or his unit, approved by somebody else.
 *
 * <ul>
 *   <li>ATT-33 Where the conference wants it, a named substitute gets his invitation only when the head of the unit or
 *       the planner approves; never the one who proposed him, nor the guest himself. Until then the guest's own code
 *       holds.
 *   <li>ATT-83 Who may approve a substitute is told of the proposal in the same transaction, and who proposed him of the
 *       decision.
 * </ul>
 */
package vn.tongket.attendance.substitution;
