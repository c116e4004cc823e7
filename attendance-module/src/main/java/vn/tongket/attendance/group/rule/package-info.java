/**
 * Composition of a unit's share (cơ cấu thành phần do đơn vị cử).
 *
 * <ul>
 *   <li>ATT-20 A unit's share keeps its composition: nobody is named who would leave too few places for the leaders or
 *       the women that the plan asks for, and a list that lacks them is not closed.
 * </ul>
 */
package vn.tongket.attendance.group.rule;
