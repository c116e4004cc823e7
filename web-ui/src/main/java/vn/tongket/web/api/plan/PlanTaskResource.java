package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.task.TaskService;

/** The tasks of a plan (nhiệm vụ của kế hoạch). */
@Path("plans/{id}/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanTaskResource {

    @Inject
    private TaskService tasks;

    @GET
    public Page<TaskView> list(@PathParam("id") String id) {
        List<TaskView> items =
                tasks.ofPlan(new PlanId(id)).stream().map(TaskView::of).toList();
        return new Page<>(items, 0, items.size(), items.size());
    }
}
