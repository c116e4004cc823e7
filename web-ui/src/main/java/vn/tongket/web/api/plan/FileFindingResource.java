package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.extraction.PlanExtractor;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.web.api.ReaderLanguage;
import vn.tongket.web.plan.ExtractedDraft;

/** What the guard says of a file (kiểm tra thể thức của tệp): its words and, of a Word file, its look. Nothing is stored. */
@Path("plans/extract/findings")
@RequestScoped
@BoundedUpload
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class FileFindingResource {

    @Inject
    private PlanExtractor extractor;

    @Inject
    private PlanGuardService guard;

    @Context
    private HttpServletRequest request;

    @POST
    public PlanFindingResource.Findings check(List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        byte[] content = content(file);
        String name = file.getFileName().orElse("");
        var read = ExtractedDraft.of(extractor.extract(name, new ByteArrayInputStream(content)));
        Locale language = ReaderLanguage.of(request);
        return new PlanFindingResource.Findings(guard.uploaded(content, read).stream()
                .map(finding -> FindingView.of(finding, language))
                .toList());
    }

    /** As large as the filter before this resource lets it be. */
    private static byte[] content(EntityPart file) {
        try {
            return file.getContent().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
