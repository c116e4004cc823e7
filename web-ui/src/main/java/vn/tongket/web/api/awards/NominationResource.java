package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.awards.nomination.AppraisalResult;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.ReaderLanguage;
import vn.tongket.web.api.Version;
import vn.tongket.web.api.awards.NominationJson.RemarkJson;

/** One nomination (hồ sơ đề nghị khen thưởng) and its steps. */
@Path("nominations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationResource {

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @PathParam("id")
    private String id;

    @Context
    private HttpServletRequest request;

    /**
     * One step; {@code result} belongs to {@code appraise}: {@code meets} or {@code does-not-meet}, {@code remarks} to
     * {@code return}.
     */
    public record Transition(
            @NotBlank String action,
            String comment,
            String result,
            @Size(max = 20) List<@NotNull @Valid RemarkJson> remarks) {

        List<FieldRemark> atFields() {
            return remarks == null
                    ? List.of()
                    : remarks.stream().map(RemarkJson::remark).toList();
        }
    }

    @GET
    public Response get() {
        return answer(nominations.get(new NominationId(id)));
    }

    @PUT
    public Response correct(
            @NotNull @Valid NominationDraftJson draft, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(nominations.correct(new NominationId(id), draft.entry(), Version.seen(ifMatch)));
    }

    @DELETE
    public void discard(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        nominations.discard(new NominationId(id), Version.seen(ifMatch));
    }

    @POST
    @Path("transitions")
    public Response act(@NotNull @Valid Transition transition, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        NominationMove move = new NominationMove(
                NominationAction.of(transition.action()),
                transition.comment(),
                Codes.constant(AppraisalResult.class, transition.result(), "result"),
                transition.atFields());
        return answer(desk.act(new NominationId(id), move, Version.seen(ifMatch)));
    }

    private Response answer(NominationDetail nomination) {
        return Response.ok(NominationJson.of(nomination, ReaderLanguage.of(request)))
                .tag(Version.tag(nomination.summary().version()))
                .build();
    }
}
