package vn.tongket.planning.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;

/**
 * Keeping and reading files that belong to something (lưu, tra cứu tệp đính kèm).
 *
 * <p>For the modules that own what the files belong to: they have decided before who may call. Pages and other
 * programs come through {@link AttachmentDesk}.
 */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class AttachmentService {

    static final String KIND = "[a-z][a-z-]{1,39}";

    @Inject
    private AttachmentRepository attachments;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** ATC-1, ATC-2, ATC-6 Keeps the file, or says why not; nothing of a refused file stays. */
    public AttachmentSummary store(
            @NotNull @Pattern(regexp = KIND) String ownerKind,
            @NotBlank String ownerId,
            String fileName,
            @NotNull InputStream content) {
        AttachmentSettings settings = AttachmentSettings.configured();
        try (ReceivedFile file = ReceivedFile.from(content, settings.maxBytes())) {
            FileType type = new Inspection(settings).type(file);
            Attachment attachment = new Attachment(ownerKind, ownerId, fileName, type, file);
            attachment.storedBy(callers.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            new ContentShelf(attachments, settings).keep(file);
            attachments.add(attachment);
            return attachment.summary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of one owner, the oldest first. */
    public List<AttachmentSummary> list(@NotNull String ownerKind, @NotNull String ownerId) {
        return attachments.list(ownerKind, ownerId);
    }

    /** Those of the owners that have a file at all. */
    public List<String> ownersWithFiles(@NotNull String ownerKind, @NotNull Collection<@NotNull String> ownerIds) {
        return ownerIds.isEmpty() ? List.of() : attachments.ownersWithFiles(ownerKind, ownerIds);
    }

    /** Those of the files that are still kept. */
    public Set<String> existing(@NotNull Collection<@NotNull String> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(attachments.existing(ids));
    }

    public AttachmentSummary get(@NotNull AttachmentId id) {
        return attachments.get(id).summary();
    }

    /** The file's bytes, checked against their hash; a file of another owner does not exist here. */
    public OpenedAttachment open(@NotNull String ownerKind, @NotNull String ownerId, @NotNull AttachmentId id) {
        AttachmentSummary file = owned(ownerKind, ownerId, id).summary();
        return new OpenedAttachment(
                file, new ContentShelf(attachments, AttachmentSettings.configured()).open(file.sha256()));
    }

    public void remove(@NotNull String ownerKind, @NotNull String ownerId, @NotNull AttachmentId id) {
        attachments.remove(owned(ownerKind, ownerId, id));
    }

    private Attachment owned(String ownerKind, String ownerId, AttachmentId id) {
        Attachment attachment = attachments.get(id);
        AttachmentSummary file = attachment.summary();
        if (!file.ownerKind().equals(ownerKind) || !file.ownerId().equals(ownerId)) {
            throw new BusinessException(AttachmentError.NOT_FOUND);
        }
        return attachment;
    }
}
