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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.awards.council.CouncilService;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.nomination.NominationId;
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
