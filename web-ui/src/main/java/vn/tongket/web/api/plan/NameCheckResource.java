package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tongket.planning.spelling.NameCheckService;
import vn.tongket.planning.spelling.NameFinding;

/** Names of units in a text, compared with the directory (kiểm tra tên đơn vị). */
@Path("name-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NameCheckResource {

    @Inject
    private NameCheckService names;

    /** Paragraphs to look at. */
    public record Texts(@NotNull List<String> paragraphs) {}

    /** Names that are nearly right. */
    public record Findings(List<NameFinding> items) {}

    @POST
    public Findings check(@NotNull @Valid Texts texts) {
        return new Findings(names.check(texts.paragraphs()));
    }
}
