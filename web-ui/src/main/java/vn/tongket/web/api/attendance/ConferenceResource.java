package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.conference.ConferenceSettings;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.OfficeTime;
import vn.tongket.web.api.Version;

/** Settings of a conference (thiết lập hội nghị): who presides, quorum, seats, opening of the doors. */
@Path("plans/{plan}/conference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConferenceResource {

    @Inject
    private ConferenceService conferences;

    @PathParam("plan")
    private String plan;

    /** The settings as other programs send and see them. */
    public record Settings(String chair, Integer quorumRequired, Integer capacity, OffsetDateTime doorsOpenAt) {}

    @GET
    public Response get() {
        ConferenceInfo conference = conferences.seen(new PlanId(plan));
        ConferenceSettings settings = conference.settings();
        return Response.ok(new Settings(
                        settings.chair(),
                        settings.quorumRequired(),
                        settings.capacity(),
                        OfficeTime.of(settings.doorsOpenAt())))
                .tag(Version.tag(conference.version()))
                .build();
    }

    @PUT
    public Response put(@NotNull Settings settings, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        conferences.settle(
                new PlanId(plan),
                new ConferenceSettings(
                        settings.chair(),
                        settings.quorumRequired(),
                        settings.capacity(),
                        OfficeTime.instant(settings.doorsOpenAt())),
                Version.seen(ifMatch));
        return get();
    }
}
