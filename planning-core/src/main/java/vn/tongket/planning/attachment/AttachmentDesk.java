package vn.tongket.planning.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/** The same for people (bàn nhận và trả tệp): what the file belongs to is asked first, ATC-7. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class AttachmentDesk {

    @Inject
    private AttachmentService attachments;

    @Inject
    private Instance<AttachmentOwner> owners;

    public AttachmentSummary store(
            @NotNull String ownerKind, @NotNull String ownerId, String fileName, @NotNull InputStream content) {
        owner(ownerKind).requireChangeable(ownerId);
        return attachments.store(ownerKind, ownerId, fileName, content);
    }

    public List<AttachmentSummary> list(@NotNull String ownerKind, @NotNull String ownerId) {
        owner(ownerKind).requireReadable(ownerId);
        return attachments.list(ownerKind, ownerId);
    }

    public OpenedAttachment open(@NotNull AttachmentId id) {
        AttachmentSummary file = attachments.get(id);
        owner(file.ownerKind()).requireReadable(file.ownerId());
        return attachments.open(file.ownerKind(), file.ownerId(), id);
    }

    public void remove(@NotNull AttachmentId id) {
        AttachmentSummary file = attachments.get(id);
        owner(file.ownerKind()).requireReadable(file.ownerId());
        owner(file.ownerKind()).requireChangeable(file.ownerId());
        attachments.remove(file.ownerKind(), file.ownerId(), id);
    }

    private AttachmentOwner owner(String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BusinessException(AttachmentError.NOT_FOUND));
    }
}
