package vn.tongket.web.awards.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.tongket.awards.dossier.EvidenceFiles;
import vn.tongket.awards.dossier.EvidenceKind;
import vn.tongket.awards.dossier.EvidenceService;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentSummary;
import vn.tongket.web.awards.NominateBacking;
import vn.tongket.web.shell.Messages;

/** Backs {@code WEB-INF/awards/evidence.xhtml}: the files of the nomination that is written, and what each is. */
@Named
@RequestScoped
public class EvidenceBacking {

    @Inject
    private EvidenceService evidence;

    @Inject
    private AttachmentDesk desk;

    @Inject
    private NominateBacking page;

    @Inject
    private Messages messages;

    private List<EvidenceRow> rows;

    public List<EvidenceRow> getRows() {
        if (rows == null) {
            rows = evidence.of(page.getSaved().summary().nominationId()).stream()
                    .map(EvidenceRow::new)
                    .toList();
        }
        return rows;
    }

    public void mark(EvidenceRow row) {
        if (row.getKind() != null) {
            evidence.mark(
                    page.getSaved().summary().nominationId(), row.getFile().attachmentId(), row.getKind());
            messages.info("dossierText", "evidence.marked", row.getFile().name());
        }
        rows = null;
    }

    public void store(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            AttachmentSummary kept = desk.store(
                    EvidenceFiles.KIND,
                    page.getSaved().summary().id(),
                    event.getFile().getFileName(),
                    content);
            messages.info("recordText", "files.stored", kept.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows = null;
    }

    public void remove(EvidenceRow row) {
        desk.remove(row.getFile().attachmentId());
        messages.info("recordText", "files.removed", row.getFile().name());
        rows = null;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }
}
