package vn.tongket.web.api.attendance;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.tongket.attendance.group.GroupService;
import vn.tongket.attendance.group.GroupSummary;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.Version;

/** Attendee groups of a plan (thành phần tham dự). */
@Path("plans/{plan}/attendee-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupsResource {

    @Inject
    private GroupService groups;

    @PathParam("plan")
    private String plan;

    @GET
    public Page<GroupJson> list() {
        List<GroupJson> items =
                groups.list(new PlanId(plan)).stream().map(GroupJson::of).toList();
        return new Page<>(items, 0, items.size(), items.size());
    }

    @POST
    public Response add(@NotNull @Valid GroupJson group, @Context UriInfo uri) {
        GroupSummary added = groups.add(new PlanId(plan), group.entry());
        return Response.created(
                        uri.getBaseUriBuilder().path("attendee-groups/{id}").build(added.id()))
                .tag(Version.tag(added.version()))
                .entity(GroupJson.of(added))
                .build();
    }
}
