package vn.tongket.planning.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tongket.planning.calendar.CalendarChanged;
import vn.tongket.planning.plan.event.PlanRecalled;
import vn.tongket.planning.plan.event.TasksAssigned;

/** What the tasks do when a plan is issued or recalled, or its conference or the calendar moves; in the same transaction. */
@Stateless
@PermitAll
public class TaskAssignmentListener {

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskAllotment allotment;

    @Inject
    private TaskDeadlines deadlines;

    /** TSK-1 Every assignment of an issued plan lands as one task. */
    public void assign(@Observes TasksAssigned event) {
        allotment.allot(event.plan(), event.assignments(), 0, event.plan().issueDate());
    }

    public void cancel(@Observes PlanRecalled event) {
        tasks.tasksOf(event.plan().id()).forEach(Task::cancel);
    }

    /** TSK-11 */
    public void count(@Observes CalendarChanged event) {
        tasks.following().forEach((task, conference) -> deadlines.recount(task, conference));
    }
}
