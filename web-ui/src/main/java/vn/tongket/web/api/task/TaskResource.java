package vn.tongket.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskReport;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskStatus;
import vn.tongket.planning.task.TaskSummary;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.Version;

/** A task (nhiệm vụ) and what its unit tells about it. */
@Path("tasks/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject
    private TaskService tasks;

    /** A report on a task; {@code done} is the head's acceptance, {@code unitId} the planner's assignment. */
    public record Change(String status, Integer percent, String report, String unitId) {}

    @GET
    public Response get(@PathParam("id") String id) {
        return answer(tasks.get(new TaskId(id)));
    }

    @PATCH
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Change change) {
        return answer(take(new TaskId(id), change, Version.seen(ifMatch)));
    }

    private TaskSummary take(TaskId id, Change change, Long seen) {
        TaskStatus status = Codes.constant(TaskStatus.class, change.status(), "status");
        if (change.unitId() != null) {
            return tasks.assign(id, List.of(new UnitId(change.unitId())), seen);
        }
        return status == TaskStatus.DONE
                ? tasks.accept(id, seen)
                : tasks.report(id, new TaskReport(status, change.percent(), change.report()), seen);
    }

    static Response answer(TaskSummary task) {
        return Response.ok(TaskView.of(task)).tag(Version.tag(task.version())).build();
    }
}
