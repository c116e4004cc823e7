/** The pages of plans and tasks: list, reading a file, the plan as a sheet of paper, tasks of the units. */
package vn.tongket.web.plan;
