package vn.tongket.web.api.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.tongket.kernel.Page;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.incoming.IncomingBook;
import vn.tongket.planning.incoming.IncomingEntry;
import vn.tongket.planning.incoming.IncomingSearch;
import vn.tongket.planning.incoming.IncomingService;
import vn.tongket.planning.incoming.IncomingSummary;
import vn.tongket.web.api.Paging;

/** The incoming register (sổ đăng ký văn bản đến) of a body. */
@Path("registers/incoming")
@RequestScoped
public class IncomingRegisterResource {

    @Inject
    private IncomingService documents;

    @Inject
    private IncomingBook books;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<IncomingSummary> list(
            @QueryParam("unitId") @NotBlank String unitId,
            @QueryParam("year") @NotNull Integer year,
            @BeanParam Paging paging) {
        return documents.search(
                new IncomingSearch(new UnitId(unitId), year, paging.request().query()), paging.request());
    }

    /** Enters a document under the next number; one that is there already is refused unless {@code twice} says so. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response enter(
            @QueryParam("unitId") @NotBlank String unitId,
            @QueryParam("twice") boolean twice,
            @NotNull @Valid IncomingEntry entry) {
        IncomingSummary entered = documents.enter(new UnitId(unitId), entry, twice);
        return Response.created(URI.create("registers/incoming/" + entered.id()))
                .entity(entered)
                .build();
    }

    @GET
    @Path("book")
    public Response book(
            @QueryParam("unitId") @NotBlank String unitId,
            @QueryParam("year") @NotNull Integer year,
            @QueryParam("query") String query,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "pdf|xlsx") String format) {
        return BookFile.of(
                books.book(new IncomingSearch(new UnitId(unitId), year, query)), "so-van-ban-den-" + year, format);
    }
}
