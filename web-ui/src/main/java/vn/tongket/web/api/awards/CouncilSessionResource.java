package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.awards.council.ChairService;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.Version;

/** One council session: reading the dossiers, the secret ballot, the tally. */
@Path("council-sessions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CouncilSessionResource {

    @Inject
    private CouncilService council;

    @Inject
    private ChairService chair;

    @PathParam("id")
    private String id;

    /** A ballot paper: a choice for each nomination; what it leaves out counts as an abstention. */
    public record Ballot(@NotEmpty List<@NotNull @Valid Line> votes) {}

    /** {@code choice} is {@code yes}, {@code no} or {@code abstain}. */
    public record Line(
            @NotBlank String nominationId, @NotBlank String choice) {

        Vote vote() {
            return new Vote(new NominationId(nominationId), Codes.constant(Choice.class, choice, "choice"));
        }
    }

    /** That the ballot lies in the urn; nothing of its content. */
    public record Receipt(String sessionId, boolean cast) {}

    @GET
    public Response get() {
        return answer(council.get(new SessionId(id)));
    }

    /** Who sits in the room; all others do not, unless they have voted. */
    public record Attendance(@NotNull List<@NotBlank String> present) {}

    /** That a member does not vote on a nomination, and why. */
    public record Declared(
            @NotBlank String personId,
            @NotBlank String nominationId,
            @NotBlank String reason) {}

    @PUT
    @Path("attendance")
    public Response attend(@NotNull @Valid Attendance attendance) {
        chair.attend(
                new SessionId(id),
                attendance.present().stream().map(PersonId::new).collect(Collectors.toSet()));
        return answer(council.get(new SessionId(id)));
    }

    /** Begins the voting of a session that was called with a room. */
    @POST
    @Path("open")
    @Consumes(MediaType.WILDCARD)
    public Response open() {
        chair.open(new SessionId(id));
        return answer(council.get(new SessionId(id)));
    }

    @POST
    @Path("recusals")
    public Response recuse(@NotNull @Valid Declared declared) {
        chair.recuse(
                new SessionId(id),
                new NominationId(declared.nominationId()),
                new PersonId(declared.personId()),
                declared.reason());
        return Response.fromResponse(answer(council.get(new SessionId(id))))
                .status(Response.Status.CREATED)
                .build();
    }

    @POST
    @Path("ballots")
    public Response vote(@NotNull @Valid Ballot ballot) {
        council.vote(new SessionId(id), ballot.votes().stream().map(Line::vote).toList());
        return Response.status(Response.Status.CREATED)
                .entity(new Receipt(id, true))
                .build();
    }

    @POST
    @Path("close")
    @Consumes(MediaType.WILDCARD)
    public Response close() {
        return answer(council.close(new SessionId(id)));
    }

    private static Response answer(SessionDetail session) {
        return Response.ok(CouncilJson.of(session))
                .tag(Version.tag(session.version()))
                .build();
    }
}
