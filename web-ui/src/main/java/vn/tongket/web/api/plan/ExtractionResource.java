package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tongket.planning.extraction.ExtractedPlan;
import vn.tongket.planning.extraction.PlanExtractor;

/** Reads an office's own file into a plan (đọc tệp kế hoạch); nothing is stored. */
@Path("plans/extract")
@RequestScoped
@BoundedUpload
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class ExtractionResource {

    @Inject
    private PlanExtractor extractor;

    @Inject
    private HttpServletRequest request;

    @POST
    public ExtractedPlan extract(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return extractor
                .extract(file.getFileName().orElse(""), file.getContent())
                .in(request.getLocale());
    }
}
