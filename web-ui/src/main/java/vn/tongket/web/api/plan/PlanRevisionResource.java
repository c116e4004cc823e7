package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.revision.RevisionService;
import vn.tongket.planning.revision.RevisionSummary;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/** The kept versions of a plan (các bản lưu). */
@Path("plans/{id}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanRevisionResource {

    @Inject
    private RevisionService revisions;

    /** Who stored a version, when, and by which step. */
    public record Line(long version, OffsetDateTime at, String personName, String action) {

        static Line of(RevisionSummary revision) {
            return new Line(
                    revision.version(),
                    OfficeTime.of(revision.at()),
                    revision.personName(),
                    Codes.of(revision.action()));
        }
    }

    /** All kept versions, the latest first. */
    public record Lines(List<Line> items) {}

    @GET
    public Lines list(@PathParam("id") String id) {
        return new Lines(revisions.list(new PlanId(id)).stream().map(Line::of).toList());
    }

    @GET
    @Path("{version}")
    public PlanBody get(@PathParam("id") String id, @PathParam("version") long version) {
        return DraftBodies.of(revisions.draft(new PlanId(id), version));
    }
}
