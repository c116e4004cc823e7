package vn.tongket.web.api.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.kernel.Page;
import vn.tongket.planning.book.Book;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.distribution.ArchiveService;
import vn.tongket.planning.distribution.OutgoingBook;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.EntryId;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterSearch;
import vn.tongket.planning.register.RegisterService;
import vn.tongket.web.api.Paging;

/** The outgoing register (sổ đăng ký văn bản đi) of a body. */
@Path("registers/outgoing")
@RequestScoped
public class OutgoingRegisterResource {

    @Inject
    private RegisterService register;

    @Inject
    private OutgoingBook books;

    @Inject
    private ArchiveService archive;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<OutgoingEntrySummary> list(
            @QueryParam("unitId") @NotBlank String unitId,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("year") @NotNull Integer year,
            @BeanParam Paging paging) {
        RegisterSearch search = new RegisterSearch(
                new UnitId(unitId), kind, year, paging.request().query());
        return register.search(search, paging.request());
    }

    /** The register as a file to be printed and bound, or to be worked with. */
    @GET
    @Path("book")
    public Response book(
            @QueryParam("unitId") @NotBlank String unitId,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("year") @NotNull Integer year,
            @QueryParam("query") String query,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "pdf|xlsx") String format) {
        Book book = books.book(new RegisterSearch(new UnitId(unitId), kind, year, query));
        return BookFile.of(book, "so-van-ban-di-" + year, format);
    }

    @GET
    @Path("{id}/archive-package")
    public Response archivePackage(@PathParam("id") String id) {
        String symbol = register.get(new EntryId(id)).symbol();
        return Download.of(
                archive.pack(new EntryId(id)), "application/zip", "ho-so-luu-tru-" + symbol.replace('/', '-') + ".zip");
    }
}
