/**
 * Tasks (nhiệm vụ): the work that issued plans give to units, and what the units report about it.
 *
 * <ul>
 *   <li>TSK-1 Every assignment of an issued plan becomes one task; a task for no particular unit waits until the
 *       planner names one.
 *   <li>TSK-2 The unit reports its state, its share done from 0 to 100 and, when it is finished, in words.
 *   <li>TSK-3 Done is what the head of the unit accepted; never the person who reported it.
 *   <li>TSK-4 A task is late when its deadline is past and it is neither done nor cancelled.
 *   <li>TSK-5 A recalled plan cancels its open tasks.
 *   <li>TSK-6 A unit sees its own tasks only; the offices that make the plan see all.
 * </ul>
 */
package vn.tongket.planning.task;
