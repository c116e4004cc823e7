package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.task.wording.UnitGroup;
import vn.tongket.web.shell.VietnameseFormat;

/** Which units the words of a plan mean, such as "các khóm" (nhóm đơn vị). */
@Path("unit-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitGroupResource {

    @Inject
    private DirectoryService directory;

    /** Names of the units; none when the words name no group. */
    public record Members(List<String> items) {}

    /** @param issuer in whose area the group is sought */
    @GET
    public Members members(
            @QueryParam("words") @NotBlank @Size(max = 1_000) String words,
            @QueryParam("issuer") @NotBlank String issuer) {
        List<UnitSummary> units = directory.units(LocalDate.now(VietnameseFormat.OFFICE));
        return new Members(UnitGroup.members(words, directory.unit(new UnitId(issuer)), units).stream()
                .map(UnitSummary::name)
                .toList());
    }
}
