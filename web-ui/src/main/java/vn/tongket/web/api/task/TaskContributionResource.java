package vn.tongket.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.TaskUnitService;
import vn.tongket.planning.task.history.ContributionLine;
import vn.tongket.web.api.OfficeTime;

/** What the coordinating units did for a task (nội dung phối hợp), the latest first. */
@Path("tasks/{id}/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskContributionResource {

    @Inject
    private TaskService tasks;

    @Inject
    private TaskUnitService units;

    /** What a coordinating unit has done. */
    public record Words(@NotNull String words) {}

    /** A contribution as other programs read it. */
    public record View(String id, String unitId, String unit, String words, String person, OffsetDateTime at) {

        static View of(ContributionLine line) {
            return new View(
                    line.id(), line.unitId(), line.unitName(), line.words(), line.person(), OfficeTime.of(line.at()));
        }
    }

    /** All contributions to a task. */
    public record Views(List<View> items) {}

    @GET
    public Views list(@PathParam("id") String id) {
        return new Views(tasks.detail(new TaskId(id)).contributions().stream()
                .map(View::of)
                .toList());
    }

    @POST
    public Response contribute(@PathParam("id") String id, @NotNull @Valid Words told) {
        units.contribute(new TaskId(id), told.words());
        return Response.status(Response.Status.CREATED).entity(list(id)).build();
    }
}
