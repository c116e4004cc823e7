package vn.tongket.web.api.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.terms.InvitationTerms;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Version;

/** Terms of a conference's invitations (quy định mời dự): places, approval of substitutes, reminders, companions. */
@Path("plans/{plan}/invitation-terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject
    private TermsService terms;

    @Inject
    private ConferenceService conferences;

    @PathParam("plan")
    private String plan;

    @GET
    public Response get() {
        conferences.seen(new PlanId(plan));
        return answer(terms.of(new PlanId(plan)));
    }

    @PUT
    public Response put(@NotNull @Valid InvitationTerms wanted, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(terms.set(new PlanId(plan), wanted, Version.seen(ifMatch)));
    }

    private static Response answer(InvitationTerms terms) {
        return Response.ok(terms).tag(Version.tag(terms.version())).build();
    }
}
