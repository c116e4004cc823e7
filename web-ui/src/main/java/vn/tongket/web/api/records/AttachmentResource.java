package vn.tongket.web.api.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentId;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.planning.attachment.OpenedAttachment;
import vn.tongket.web.api.plan.BoundedUpload;

/** Files that belong to a plan or to something else of the office (tệp đính kèm). */
@Path("attachments")
@RequestScoped
@BoundedUpload
public class AttachmentResource {

    @Inject
    private AttachmentDesk desk;

    /** The files of one owner. */
    public record Files(List<AttachmentView> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Files list(
            @QueryParam("ownerKind") @NotBlank String ownerKind, @QueryParam("ownerId") @NotBlank String ownerId) {
        return new Files(
                desk.list(ownerKind, ownerId).stream().map(AttachmentView::of).toList());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response store(
            @QueryParam("ownerKind") @NotBlank String ownerKind,
            @QueryParam("ownerId") @NotBlank String ownerId,
            List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        AttachmentSummary kept = desk.store(ownerKind, ownerId, PartName.of(file), file.getContent());
        return Response.created(URI.create("attachments/" + kept.id()))
                .entity(AttachmentView.of(kept))
                .build();
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") String id) {
        OpenedAttachment opened = desk.open(new AttachmentId(id));
        return Download.of(
                opened.content(),
                opened.file().type().mediaType(),
                opened.file().name());
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String id) {
        desk.remove(new AttachmentId(id));
    }
}
