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
 *   <li>TSK-7 A coordinating unit sees the task and adds its own contribution; it never reports for the lead unit.
 *   <li>TSK-8 The person in charge belongs to the lead unit or one below it, and the unit names him.
 *   <li>TSK-9 Every report is kept; the head, never its writer, confirms it or sends it back with a reason, once.
 *   <li>TSK-10 A task for a group of units becomes one task for each of them, and is as far as they are.
 *   <li>TSK-11 A deadline that is counted from the conference is unknown as long as its day is, and counted anew when
 *       that day or the calendar changes.
 *   <li>TSK-12 Every change of a deadline is kept with what it was before, its cause and who made it.
 *   <li>TSK-13 More time is asked for by the lead unit, with a reason and a later day, one request at a time; the
 *       planner or leader of the plan's office decides, never the person who asked; a refusal gives its reason.
 *   <li>TSK-14 A deadline that was extended or set by hand follows the conference no more.
 *   <li>TSK-22 An amendment that names other coordinating units lets them in and those it names no more out; who was
 *       let in by hand stays.
 * </ul>
 */
package vn.tongket.planning.task;
