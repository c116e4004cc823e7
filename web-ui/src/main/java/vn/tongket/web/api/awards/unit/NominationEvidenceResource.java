package vn.tongket.web.api.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tongket.awards.dossier.EvidenceFile;
import vn.tongket.awards.dossier.EvidenceKind;
import vn.tongket.awards.dossier.EvidenceService;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.attachment.AttachmentId;
import vn.tongket.web.api.Codes;

/** The files of a nomination and what they are (tài liệu minh chứng); the files themselves are attachments. */
@Path("nominations/{id}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationEvidenceResource {

    @Inject
    private EvidenceService evidence;

    @PathParam("id")
    private String id;

    /** A file; {@code kind} is null as long as nobody said what it is. */
    public record FileJson(String id, String name, String kind) {

        static FileJson of(EvidenceFile one) {
            return new FileJson(one.file().id(), one.file().name(), Codes.of(one.kind()));
        }
    }

    /** What a file is, such as {@code minutes} or {@code earlier-title}. */
    public record KindJson(@NotBlank String kind) {}

    @GET
    public List<FileJson> list() {
        return evidence.of(new NominationId(id)).stream().map(FileJson::of).toList();
    }

    @PUT
    @Path("{file}")
    public List<FileJson> mark(@PathParam("file") String file, @NotNull @Valid KindJson kind) {
        evidence.mark(
                new NominationId(id), new AttachmentId(file), Codes.constant(EvidenceKind.class, kind.kind(), "kind"));
        return list();
    }
}
