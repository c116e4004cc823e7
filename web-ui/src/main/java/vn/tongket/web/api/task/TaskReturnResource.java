package vn.tongket.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.web.api.Version;

/** The head does not confirm the unit's last report and says why (trả lại báo cáo); the unit goes on. */
@Path("tasks/{id}/returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskReturnResource {

    @Inject
    private TaskService tasks;

    /** Why. */
    public record Reason(@NotNull String reason) {}

    @POST
    public Response sendBack(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason told) {
        return TaskResource.answer(tasks.sendBack(new TaskId(id), told.reason(), Version.seen(ifMatch)));
    }
}
