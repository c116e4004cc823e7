package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.planning.plan.PlanId;

/** What the guard noticed about a plan (kết quả kiểm tra thể thức). */
@Path("plans/{id}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanFindingResource {

    @Inject
    private PlanGuardService guard;

    @Context
    private HttpHeaders headers;

    /** The findings, the gravest first. */
    public record Findings(List<FindingView> items) {}

    @GET
    public Findings findings(@PathParam("id") String id) {
        Locale language = language();
        return new Findings(guard.findings(new PlanId(id)).stream()
                .map(finding -> FindingView.of(finding, language))
                .toList());
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> List.of("vi", "en").contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.forLanguageTag("vi"));
    }
}
