package vn.tongket.awards.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.attachment.AttachmentDesk;
import vn.tongket.planning.attachment.AttachmentId;

/** The files of a dossier by what they are (phân loại tài liệu minh chứng), AWD-103. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class EvidenceService {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private DossierService access;

    @Inject
    private AttachmentDesk files;

    @Inject
    private CallerService callers;

    /** The oldest first. */
    public List<EvidenceFile> of(@NotNull NominationId id) {
        Map<String, EvidenceKind> kinds = dossiers.marks(List.of(id.value())).stream()
                .collect(Collectors.toMap(EvidenceMark::attachment, EvidenceMark::kind));
        return files.list(EvidenceFiles.KIND, id.value()).stream()
                .map(file -> new EvidenceFile(file, kinds.get(file.id())))
                .toList();
    }

    /** Says what a file is, as long as the nomination lies with its writer. */
    @RolesAllowed({"unit-officer", "department-head"})
    public void mark(@NotNull NominationId id, @NotNull AttachmentId file, @NotNull EvidenceKind kind) {
        access.requireWithWriter(id);
        boolean own = files.list(EvidenceFiles.KIND, id.value()).stream()
                .anyMatch(one -> one.attachmentId().equals(file));
        if (!own) {
            throw new BusinessException(DossierError.FILE_NOT_FOUND);
        }
        EvidenceMark mark = dossiers.mark(file.value()).orElseGet(() -> new EvidenceMark(file.value(), id.value()));
        mark.say(kind, callers.caller().person(), Instant.now());
        dossiers.add(mark);
    }
}
