package vn.tongket.planning.task;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanRecalled;
import vn.tongket.planning.plan.TasksAssigned;

/** What the tasks do when a plan is issued or recalled; in the same transaction. */
@Stateless
@PermitAll
public class TaskAssignmentListener {

    @Inject
    private TaskRepository tasks;

    /** TSK-1 Every assignment of an issued plan lands as one task. */
    public void assign(@Observes TasksAssigned event) {
        List<PlanAssignment> assignments = event.assignments();
        for (int i = 0; i < assignments.size(); i++) {
            tasks.add(new Task(event.plan().id(), i + 1, assignments.get(i)));
        }
    }

    public void cancel(@Observes PlanRecalled event) {
        tasks.tasksOf(event.plan().id()).forEach(Task::cancel);
    }
}
