package vn.tongket.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.web.shell.Messages;

/** The files of one thing on its page (tệp đính kèm), as {@code WEB-INF/records/files.xhtml} shows them. */
@Named
@RequestScoped
public class FileDesk {

    @Inject
    private AttachmentDesk desk;

    @Inject
    private Messages messages;

    private final Map<String, List<AttachmentSummary>> shown = new HashMap<>();

    public List<AttachmentSummary> files(String ownerKind, String ownerId) {
        return shown.computeIfAbsent(ownerKind + ownerId, any -> desk.list(ownerKind, ownerId));
    }

    /** The field that uploads names the owner by its attributes. */
    public void store(FileUploadEvent event) {
        Map<String, Object> owner = event.getComponent().getAttributes();
        UploadedFile file = event.getFile();
        try (InputStream content = file.getInputStream()) {
            AttachmentSummary kept = desk.store(
                    (String) owner.get("ownerKind"), (String) owner.get("ownerId"), file.getFileName(), content);
            messages.info("recordText", "files.stored", kept.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shown.clear();
    }

    public void remove(AttachmentSummary file) {
        desk.remove(file.attachmentId());
        messages.info("recordText", "files.removed", file.name());
        shown.clear();
    }

    /** The size as people say it. */
    public String size(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : "%.1f MB".formatted(bytes / (double) (1 << 20));
    }
}
