package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tongket.attendance.checkin.Station;
import vn.tongket.attendance.checkin.StationPackage;
import vn.tongket.attendance.checkin.StationService;
import vn.tongket.attendance.reconciliation.ReconciliationService;
import vn.tongket.kernel.Page;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.api.OfficeTime;
import vn.tongket.web.api.Version;

/** Doors of a conference (cửa điểm danh) and what they take along when there is no network. */
@Path("plans/{plan}/stations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StationsResource {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private StationService stations;

    @Inject
    private ReconciliationService reconciliations;

    @PathParam("plan")
    private String plan;

    /** A door's name and the groups that it is for. */
    public record Door(String name, List<String> attendeeGroupIds) {}

    /**
     * A package as it is sent.
     *
     * @param sealed the package as JSON with the office's signature: {@code TK1.<package>.<signature>} in base64url
     */
    public record Sealed(long version, OffsetDateTime madeAt, String publicKey, String sealed) {}

    @GET
    public Page<Station> list() {
        List<Station> all = stations.list(new PlanId(plan));
        return new Page<>(all, 0, all.size(), all.size());
    }

    @PUT
    @Path("{station}")
    public void put(@PathParam("station") String station, @NotNull Door door) {
        stations.put(new PlanId(plan), new Station(station, door.name(), door.attendeeGroupIds()));
    }

    /** The report after an outage: what the doors did, conflicts and how they were settled. */
    @GET
    @Path("reconciliation")
    @Produces("application/pdf")
    public Response reconciliation() {
        return Documents.pdf(reconciliations.pdf(new PlanId(plan)), "doi-soat-diem-danh.pdf");
    }

    @GET
    @Path("{station}/package")
    public Response pack(@PathParam("station") String station, @QueryParam("device") String device) {
        StationPackage content = stations.pack(new PlanId(plan), station, device);
        String sealed = stations.seal(JSON.toJson(content));
        return Response.ok(new Sealed(content.version(), OfficeTime.of(content.madeAt()), content.publicKey(), sealed))
                .tag(Version.tag(content.version()))
                .build();
    }
}
