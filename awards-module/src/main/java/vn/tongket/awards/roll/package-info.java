/**
 * The award roll over the years (sổ khen thưởng): past awards of a person and of a unit, what later decisions changed.
 *
 * <ul>
 *   <li>AWD-61 The roll is only added to: a correction or a cancellation stands beside the line that it changes.
 *   <li>AWD-63 Past awards are found by the person, or by the name together with the unit or the year of birth; the
 *       name alone is only likely.
 * </ul>
 */
package vn.tongket.awards.roll;
