package vn.tongket.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentSummary;

/** Backs the evidence on {@code plan/task.xhtml}. */
@Named
@RequestScoped
public class TaskFileBacking {

    private static final String KIND = "task";

    @Inject
    private AttachmentDesk desk;

    @Inject
    private TaskBacking task;

    private List<AttachmentSummary> files;

    public List<AttachmentSummary> getFiles() {
        if (files == null) {
            files = desk.list(KIND, task.getId());
        }
        return files;
    }

    public void add(FileUploadEvent event) throws IOException {
        try (InputStream content = event.getFile().getInputStream()) {
            desk.store(KIND, task.getId(), event.getFile().getFileName(), content);
        }
        files = null;
        task.done("task.file-added", event.getFile().getFileName());
    }

    public void remove(AttachmentSummary file) {
        desk.remove(file.attachmentId());
        files = null;
        task.done("task.file-removed", file.name());
    }
}
