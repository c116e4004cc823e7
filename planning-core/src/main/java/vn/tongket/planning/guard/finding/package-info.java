/** Findings of the guard (điểm cần xem lại): the rule, its source, the place and how much it weighs. */
package vn.tongket.planning.guard.finding;
