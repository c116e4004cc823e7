package vn.tongket.planning.signing.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SignatureSummary;

/** The file of a paper (tệp văn bản): what was signed, byte for byte, and a print only of what was not (SGN-12). */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class PaperFileService {

    @Inject
    private PaperTray tray;

    @Inject
    private SignatureRecordService records;

    @Inject
    private DocumentRenderer renderer;

    public byte[] pdf(@NotNull @Valid PaperRef ref) {
        SignablePapers owner = tray.owner(ref);
        return signed(owner.get(ref.id())).orElseGet(() -> renderer.pdf(owner.document(ref.id())));
    }

    private Optional<byte[]> signed(SignablePaper paper) {
        String id = paper.ref().id();
        if (paper.issued()) {
            return records.file(id, FileStage.ISSUED);
        }
        return records.find(id, paper.version())
                .filter(SignatureSummary::isDigital)
                .flatMap(signature -> records.file(id, FileStage.SIGNED));
    }
}
