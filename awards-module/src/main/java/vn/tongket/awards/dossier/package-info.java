/**
 * What a unit adds to its nominations (hồ sơ kèm theo đề nghị): evidence, the report on the achievement, the minutes of
 * its own review with its votes, its proposal with the two lists.
 *
 * <ul>
 *   <li>AWD-39 Evidence and report of a nomination are seen by whoever sees the nomination, and changed by its unit as
 *       long as it lies with the writer.
 *   <li>AWD-40 In the unit's review nobody gets more votes than members were present, and no more were present than
 *       there are members; its minutes are hidden from whoever stands on them before the decision.
 *   <li>AWD-103 A file of a dossier counts as the paper that its unit said it is, as long as the file is there; one of
 *       which nobody said anything stands for no paper.
 * </ul>
 */
package vn.tongket.awards.dossier;
