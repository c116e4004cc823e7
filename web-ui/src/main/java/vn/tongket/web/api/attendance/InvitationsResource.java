package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.tongket.attendance.group.GroupId;
import vn.tongket.attendance.invitation.InvitationFilter;
import vn.tongket.attendance.invitation.InvitationService;
import vn.tongket.attendance.invitation.InvitationStatus;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.Invited;
import vn.tongket.attendance.paper.InvitationPaperService;
import vn.tongket.attendance.paper.PrintChoice;
import vn.tongket.attendance.paper.PrintOrder;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.plan.PlanId;

/** Invitations of a plan (giấy mời của hội nghị). */
@Path("plans/{plan}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    private InvitationService invitations;

    @Inject
    private InvitationPaperService papers;

    @PathParam("plan")
    private String plan;

    /** Whom to invite, in which group. */
    public record Mailing(
            @NotBlank String attendeeGroupId, @NotNull List<@NotNull PersonJson> people) {}

    /** How many invitations are new, and the invitation of each person in the order sent. */
    public record Mailed(int created, List<InvitationJson> items) {}

    @GET
    public Page<InvitationJson> list(
            @QueryParam("query") String query,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size,
            @QueryParam("status") String status,
            @QueryParam("attendeeGroupId") String group) {
        InvitationFilter filter = new InvitationFilter(status(status), group == null ? null : new GroupId(group), null);
        Page<InvitationSummary> found =
                invitations.list(new PlanId(plan), filter, new PageRequest(query, page, size, null));
        return new Page<>(
                found.items().stream().map(InvitationJson::of).toList(), found.page(), found.size(), found.total());
    }

    @POST
    public Response invite(@NotNull @Valid Mailing mailing) {
        Invited invited = invitations.invite(
                new PlanId(plan),
                new GroupId(mailing.attendeeGroupId()),
                mailing.people().stream().map(PersonJson::guest).toList());
        return Response.status(Response.Status.CREATED)
                .entity(new Mailed(
                        invited.created(),
                        invited.items().stream().map(InvitationJson::of).toList()))
                .build();
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    public Response document(
            @QueryParam("unitId") String unit,
            @QueryParam("stationId") String station,
            @QueryParam("order") @DefaultValue("number") String order) {
        PrintOrder wanted =
                PrintOrder.ofCode(order).orElseThrow(() -> new BusinessException(KernelError.INVALID, "order"));
        return Documents.pdf(papers.pdf(new PlanId(plan), new PrintChoice(unit, station, wanted)), "giay-moi.pdf");
    }

    private static InvitationStatus status(String code) {
        return code == null || code.isBlank()
                ? null
                : InvitationStatus.ofCode(code).orElseThrow(() -> new BusinessException(KernelError.INVALID, "status"));
    }
}
