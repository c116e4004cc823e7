package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
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

    @Context
    private HttpHeaders headers;

    @POST
    public ExtractedPlan extract(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return extractor
                .extract(file.getFileName().orElse(""), file.getContent())
                .in(language());
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(wanted -> List.of("vi", "en").contains(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.forLanguageTag("vi"));
    }
}
