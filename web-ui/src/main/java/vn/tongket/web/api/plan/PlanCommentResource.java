package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.revision.CommentService;
import vn.tongket.planning.revision.CommentThread;

/** Comments at the paragraphs of a draft (góp ý dự thảo); every call answers all comments. */
@Path("plans/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanCommentResource {

    @Inject
    private CommentService comments;

    /** A comment at the paragraph with these words, counted from 0 over the bases, the text and its headings. */
    public record Note(int paragraph, @NotNull String quoted, String words) {}

    /** An answer to a comment. */
    public record Answer(String words) {}

    /** Whether a comment is settled. */
    public record Resolution(boolean resolved) {}

    /** All comments, the oldest first. */
    public record Notes(List<CommentThread> items) {}

    @GET
    public Notes list(@PathParam("id") String id) {
        return new Notes(comments.list(new PlanId(id)));
    }

    @POST
    public Notes write(@PathParam("id") String id, @NotNull @Valid Note note) {
        comments.write(new PlanId(id), note.paragraph(), note.quoted(), note.words());
        return list(id);
    }

    @POST
    @Path("{comment}/answers")
    public Notes answer(
            @PathParam("id") String id, @PathParam("comment") String comment, @NotNull @Valid Answer answer) {
        comments.answer(new PlanId(id), comment, answer.words());
        return list(id);
    }

    @PUT
    @Path("{comment}/resolution")
    public Notes resolve(
            @PathParam("id") String id, @PathParam("comment") String comment, @NotNull @Valid Resolution wanted) {
        comments.resolve(new PlanId(id), comment, wanted.resolved());
        return list(id);
    }
}
