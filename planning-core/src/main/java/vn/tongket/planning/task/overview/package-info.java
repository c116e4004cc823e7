/**
 * Tasks seen together (toàn cảnh nhiệm vụ): by state, by day, over time, and by what each unit carries.
 *
 * <ul>
 *   <li>TSK-20 Whoever looks at tasks together sees those that he may see one by one, and no other.
 *   <li>TSK-21 The workload of a unit counts its open tasks, those due until the end of this week, the late ones, and
 *       how many days they have been open on average.
 * </ul>
 */
package vn.tongket.planning.task.overview;
