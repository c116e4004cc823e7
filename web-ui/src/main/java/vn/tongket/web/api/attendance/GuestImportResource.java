package vn.tongket.web.api.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import vn.tongket.attendance.bulk.BulkService;
import vn.tongket.attendance.bulk.ImportId;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.attendance.bulk.RowDecision;
import vn.tongket.attendance.bulk.RowFilter;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.web.api.ReaderLanguage;

/** One import of guests (một lần nhập danh sách): its progress, its rows, what is decided and done with it. */
@Path("guest-imports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuestImportResource {

    @Inject
    private BulkService bulk;

    @Inject
    private ImportService imports;

    @PathParam("id")
    private String id;

    @Context
    private HttpServletRequest request;

    /** {@code import}, {@code undo} or {@code discard}. */
    public record Step(@NotBlank String action) {}

    /** What stands in a row, as it was typed; what is left out is empty. */
    public record Cells(
            String fullName,
            String honorific,
            String position,
            String unitName,
            String birthYear,
            String email,
            String phone) {

        GuestCells inRow(int line) {
            return new GuestCells(line, fullName, honorific, position, unitName, birthYear, email, phone);
        }
    }

    /** {@code same}, {@code separate} or {@code skip}. */
    public record Choice(@NotBlank String decision) {}

    @GET
    public GuestImportJson get() {
        return GuestImportJson.of(imports.get(new ImportId(id)), ReaderLanguage.of(request));
    }

    @GET
    @Path("rows")
    public Page<GuestImportRowJson> rows(
            @QueryParam("filter") @DefaultValue("all") String filter,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        Page<ImportRowSummary> found =
                imports.rows(new ImportId(id), filter(filter), new PageRequest(null, page, size, null));
        Locale reader = ReaderLanguage.of(request);
        return new Page<>(
                found.items().stream()
                        .map(row -> GuestImportRowJson.of(row, reader))
                        .toList(),
                found.page(),
                found.size(),
                found.total());
    }

    /** The row as the guest list of the file should have had it; checked again. */
    @PUT
    @Path("rows/{line}")
    public GuestImportRowJson correct(@PathParam("line") int line, @NotNull @Valid Cells cells) {
        return GuestImportRowJson.of(imports.correct(new ImportId(id), cells.inRow(line)), ReaderLanguage.of(request));
    }

    @PUT
    @Path("rows/{line}/decision")
    public GuestImportJson decide(@PathParam("line") int line, @NotNull @Valid Choice choice) {
        imports.decide(new ImportId(id), line, decision(choice));
        return get();
    }

    /** Decides about all rows that wait. */
    @PUT
    @Path("decision")
    public GuestImportJson decideAll(@NotNull @Valid Choice choice) {
        imports.decideAll(new ImportId(id), decision(choice));
        return get();
    }

    @POST
    @Path("transitions")
    public Response act(@NotNull @Valid Step step) {
        ImportId known = new ImportId(id);
        switch (step.action()) {
            case "import" -> bulk.write(known);
            case "undo" -> imports.undo(known);
            case "discard" -> imports.discard(known);
            default -> throw new BusinessException(KernelError.INVALID, "action");
        }
        return step.action().equals("discard")
                ? Response.noContent().build()
                : Response.ok(get()).build();
    }

    private static RowFilter filter(String code) {
        return Arrays.stream(RowFilter.values())
                .filter(known -> known.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException(KernelError.INVALID, "filter"));
    }

    private static RowDecision decision(Choice choice) {
        return RowDecision.ofCode(choice.decision())
                .orElseThrow(() -> new BusinessException(KernelError.INVALID, "decision"));
    }
}
