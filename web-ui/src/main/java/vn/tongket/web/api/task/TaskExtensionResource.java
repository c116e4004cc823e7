package vn.tongket.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.task.TaskExtensionService;
import vn.tongket.planning.task.TaskId;
import vn.tongket.planning.task.TaskService;
import vn.tongket.planning.task.history.ExtensionLine;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;
import vn.tongket.web.api.Version;

/** A unit's requests for more time (đề nghị gia hạn), and the decisions of the plan's office; the latest first. */
@Path("tasks/{id}/extensions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaskExtensionResource {

    @Inject
    private TaskService tasks;

    @Inject
    private TaskExtensionService extensions;

    /** Until when, and why. */
    public record Wish(@NotNull LocalDate wanted, @NotNull String reason) {}

    /** The decision; {@code until} is another day than the one that was asked for, a refusal needs its reason. */
    public record Decision(
            @NotNull @Pattern(regexp = "grant|refuse") String decision, LocalDate until, String comment) {}

    /** A request as other programs read it. */
    public record View(
            String id,
            long version,
            LocalDate oldDeadline,
            LocalDate wanted,
            String reason,
            String askedBy,
            OffsetDateTime askedAt,
            String state,
            LocalDate granted,
            String decidedBy,
            OffsetDateTime decidedAt,
            String comment) {

        static View of(ExtensionLine line) {
            return new View(
                    line.id(),
                    line.version(),
                    line.oldDeadline(),
                    line.wanted(),
                    line.reason(),
                    line.askedBy(),
                    OfficeTime.of(line.askedAt()),
                    Codes.of(line.state()),
                    line.granted(),
                    line.decidedBy(),
                    OfficeTime.of(line.decidedAt()),
                    line.comment());
        }
    }

    /** All requests for a task. */
    public record Views(List<View> items) {}

    @GET
    public Views list(@PathParam("id") String id) {
        return new Views(
                tasks.detail(new TaskId(id)).extensions().stream().map(View::of).toList());
    }

    @POST
    public Response ask(@PathParam("id") String id, @NotNull @Valid Wish wish) {
        String made = extensions.ask(new TaskId(id), wish.wanted(), wish.reason());
        return Response.created(URI.create("tasks/" + id + "/extensions/" + made))
                .entity(view(id, made))
                .build();
    }

    @POST
    @Path("{extension}/decision")
    public View decide(
            @PathParam("id") String id,
            @PathParam("extension") String extension,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Decision decision) {
        view(id, extension);
        if ("grant".equals(decision.decision())) {
            extensions.grant(extension, decision.until(), decision.comment(), Version.seen(ifMatch));
        } else {
            extensions.refuse(extension, decision.comment() == null ? "" : decision.comment(), Version.seen(ifMatch));
        }
        return view(id, extension);
    }

    /** Only a request of this very task. */
    private View view(String task, String extension) {
        return list(task).items().stream()
                .filter(one -> one.id().equals(extension))
                .findFirst()
                .orElseThrow(() -> new BusinessException(KernelError.NOT_FOUND, extension));
    }
}
