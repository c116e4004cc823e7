package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentFlowService;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.amendment.AmendmentStatus;
import vn.tongket.planning.amendment.AmendmentStep;
import vn.tongket.planning.amendment.Consequence;
import vn.tongket.planning.guard.PlanGuardService;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.notice.NoticeReceipt;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/amendment.xhtml}: an amending paper from its draft to those who have read what changed for them. */
@Named
@ViewScoped
public class AmendmentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AmendmentService amendments;

    @Inject
    private AmendmentFlowService flow;

    @Inject
    private PlanGuardService guard;

    @Inject
    private NoticeService notices;

    @Inject
    private Messages messages;

    private String id;
    private AmendmentDetail paper;
    private AmendmentForm form;
    private List<Consequence> consequences;
    private List<NoticeReceipt> receipts;
    private List<PlanFinding> findings;
    private String comment;

    public void load() {
        if (paper == null) {
            show(amendments.get(new AmendmentId(id == null ? "" : id)));
        }
    }

    private void show(AmendmentDetail shown) {
        paper = shown;
        form = new AmendmentForm(shown.text());
        comment = null;
        findings = shown.number() == null ? guard.check(amendments.leaving(shown.id())) : List.of();
        consequences = shown.appliedAt() == null ? amendments.consequences(shown.id()) : List.of();
        receipts = shown.appliedAt() == null ? List.of() : told();
    }

    /** Only the office that makes the paper sees who has read it. */
    private List<NoticeReceipt> told() {
        String prefix = paper.kind().changes() ? "amendment:" : "recall:";
        return amendments.seesReaders(paper.id()) ? notices.receipts(prefix + paper.id() + ":") : List.of();
    }

    public void save() {
        show(amendments.write(paper.id(), form.text(), paper.version()));
        messages.info("planText", "plan.saved");
    }

    /** What was written is submitted, not what was stored before. */
    public void submit() {
        String reason = comment;
        show(amendments.write(paper.id(), form.text(), paper.version()));
        comment = reason;
        guard.requireReason(amendments.leaving(paper.id()), reason, messages.locale());
        done(flow.submit(paper.id(), reason, paper.version()));
    }

    public void approve() {
        done(flow.approve(paper.id(), comment, paper.version()));
    }

    public void returnForRevision() {
        done(flow.returnForRevision(paper.id(), paper.version()));
    }

    public void issue() {
        done(flow.issue(paper.id(), comment, paper.version()));
    }

    public void drop() {
        done(flow.drop(paper.id(), paper.version()));
    }

    private void done(AmendmentDetail next) {
        show(next);
        messages.info("planText", "amendment.done." + next.status());
    }

    public boolean may(String step) {
        return paper.may(AmendmentStep.valueOf(step));
    }

    /** The approved paper goes over the signing desk. */
    public boolean isSignable() {
        return paper.status() == AmendmentStatus.APPROVED;
    }

    public List<PlanFinding> getFindings() {
        return findings;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public AmendmentDetail getPaper() {
        return paper;
    }

    public AmendmentForm getForm() {
        return form;
    }

    public List<Consequence> getConsequences() {
        return consequences;
    }

    public List<NoticeReceipt> getReceipts() {
        return receipts;
    }

    public long getRead() {
        return receipts.stream().filter(NoticeReceipt::read).count();
    }
}
