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
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.roundtrip.PlanWordService;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** The plan as a file in the official layout (tệp kế hoạch). */
@Path("plans/{id}/document")
@RequestScoped
public class PlanDocumentResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private PlanService plans;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private PlanWordService words;

    @Inject
    private SignatureRecordService signatures;

    @GET
    public Response document(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("pdf") @Pattern(regexp = "docx|pdf") String format) {
        PlanId plan = new PlanId(id);
        boolean word = "docx".equals(format);
        return Response.ok(word ? words.docx(plan) : pdf(plan), word ? DOCX : "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"%s.%s\""
                                .formatted(word ? "attachment" : "inline", fileName(plans.header(plan)), format))
                .build();
    }

    /** The file that was signed, byte for byte, or a print of the plan. */
    private byte[] pdf(PlanId plan) {
        return signatures.file(plan.value(), FileStage.ISSUED).orElseGet(() -> renderer.pdf(plans.paper(plan)));
    }

    private static String fileName(PlanHeader plan) {
        String name = plan.number() == null ? "ke-hoach-du-thao" : "ke-hoach-" + plan.number();
        return SearchKey.of(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }
}
