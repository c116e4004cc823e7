package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.distribution.PlanFileService;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.roundtrip.PlanWordService;

/** The plan as a file in the official layout (tệp kế hoạch). */
@Path("plans/{id}/document")
@RequestScoped
public class PlanDocumentResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private PlanService plans;

    @Inject
    private PlanWordService words;

    @Inject
    private PlanFileService files;

    @GET
    public Response document(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "docx|pdf") String format) {
        PlanId plan = new PlanId(id);
        return "docx".equals(format) ? word(plan) : PlanFiles.answer(files.pdf(plan));
    }

    private Response word(PlanId plan) {
        return Response.ok(words.docx(plan), DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.docx\"".formatted(fileName(plans.header(plan))))
                .build();
    }

    private static String fileName(PlanHeader plan) {
        String name = plan.number() == null ? "ke-hoach-du-thao" : "ke-hoach-" + plan.number();
        return SearchKey.of(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }
}
