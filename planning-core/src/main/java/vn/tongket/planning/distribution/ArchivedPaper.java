package vn.tongket.planning.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentPapers;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisteredPlanListener;
import vn.tongket.planning.signing.desk.PaperFileService;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;

/**
 * The very paper of a line of the register (bản văn bản của dòng đăng ký): what was signed, byte for byte; of a plan that
 * was changed afterwards, as it was under that number (DST-5).
 */
@ApplicationScoped
class ArchivedPaper {

    @Inject
    private AmendmentService amendments;

    @Inject
    private PaperFileService files;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private DocumentRenderer renderer;

    /** Nothing for what was made outside the portal. */
    byte[] pdf(OutgoingEntrySummary entry) {
        if (!RegisteredPlanListener.PLAN.equals(entry.subjectKind())) {
            return new byte[0];
        }
        List<AmendmentDetail> changes = amendments.ofPlan(new PlanId(entry.subjectId()));
        return changes.stream()
                .filter(paper -> entry.symbol().equals(paper.number()))
                .findFirst()
                .map(paper ->
                        files.pdf(new PaperRef(AmendmentPapers.KIND, paper.id().value())))
                .orElseGet(() -> plan(entry, changes));
    }

    private byte[] plan(OutgoingEntrySummary entry, List<AmendmentDetail> changes) {
        return signatures
                .file(entry.subjectId(), FileStage.ISSUED)
                .orElseGet(() -> changes.stream()
                        .filter(paper ->
                                paper.appliedAt() != null && entry.symbol().equals(paper.planNumber()))
                        .findFirst()
                        .map(first -> renderer.pdf(amendments.original(first.id())))
                        .orElseGet(() -> files.pdf(new PaperRef(RegisteredPlanListener.PLAN, entry.subjectId()))));
    }
}
