package vn.tongket.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskSummary;

/** The tasks of a plan (nhiệm vụ của kế hoạch); those of a group's units stand inside the group's. */
@Path("plans/{id}/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanTaskResource {

    @Inject
    private TaskService tasks;

    @GET
    public Page<TaskView> list(@PathParam("id") String id) {
        List<TaskSummary> all = tasks.ofPlan(new PlanId(id));
        Set<String> shown = all.stream().map(TaskSummary::id).collect(Collectors.toSet());
        Map<String, List<TaskSummary>> parts = all.stream()
                .filter(task -> task.parentId() != null)
                .collect(Collectors.groupingBy(TaskSummary::parentId));
        List<TaskView> items = all.stream()
                .filter(task -> task.parentId() == null || !shown.contains(task.parentId()))
                .map(task -> TaskView.of(task, parts.getOrDefault(task.id(), List.of())))
                .toList();
        return new Page<>(items, 0, items.size(), items.size());
    }
}
