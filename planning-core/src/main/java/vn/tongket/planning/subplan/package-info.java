/**
 * Sub-plans (kế hoạch của đơn vị cấp dưới): what they take from the plan above, who has issued one, and what they add
 * up to.
 *
 * <ul>
 *   <li>SUB-1 A sub-plan begins with the time, the venue, the purposes and the unit's own tasks of the plan above; each
 *       of these parts is marked as inherited, and says whether it still reads as it was inherited.
 *   <li>SUB-2 When the plan above is amended, a part that reads otherwise there is shown old beside new, to be taken
 *       over or left by the unit; what did not change is not touched, and only units whose parts changed are told.
 *   <li>SUB-3 The plan above shows who has issued a plan, who has not, and who is late.
 *   <li>SUB-4 What the sub-plans add up to is told by the modules that own it, one question for all of them.
 * </ul>
 */
package vn.tongket.planning.subplan;
