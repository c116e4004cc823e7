package vn.tongket.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.comparison.PlanConflict;
import vn.tongket.planning.comparison.PlanPlace;
import vn.tongket.planning.plan.PlanAction;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.roundtrip.PlanWordService;
import vn.tongket.planning.roundtrip.ReturnedPlan;
import vn.tongket.web.shell.Messages;

/** Backs {@code plan/return.xhtml}: what an edited Word file proposes, to accept or refuse one by one. */
@Named
@ViewScoped
public class PlanReturnBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    @Inject
    private PlanWordService words;

    @Inject
    private AmendmentService amendments;

    @Inject
    private Messages messages;

    private String id;
    private PlanDetail plan;
    private ReturnedPlan returned;
    private List<ProposalRow> rows = new ArrayList<>();

    public void load() {
        if (plan == null) {
            plan = plans.get(new PlanId(id == null ? "" : id));
        }
    }

    public void read(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            returned = words.returned(plan.id(), event.getFile().getFileName(), content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows = returned.proposals().stream()
                .map(proposal -> new ProposalRow(proposal, messages.locale()))
                .toList();
    }

    /** RTR-6 The accepted changes are stored; of an issued plan they become an amending paper. */
    public String accept() {
        List<String> accepted = rows.stream()
                .filter(ProposalRow::isAccepted)
                .map(ProposalRow::getId)
                .toList();
        if (accepted.isEmpty()) {
            messages.info("planText", "return.none-accepted");
            return null;
        }
        if (isDraft()) {
            plans.replace(
                    plan.id(), returned.accepting(accepted), returned.present().version());
            messages.info("planText", "return.stored", accepted.size());
            return "/plan/plan?faces-redirect=true&id=" + id;
        }
        String paper = amendments
                .draft(plan.id(), returned.accepting(accepted), AmendmentKind.AMENDMENT)
                .id()
                .toString();
        return "/plan/amendment?faces-redirect=true&id=" + paper;
    }

    public void acceptAll() {
        rows.forEach(row -> row.setAccepted(true));
    }

    public void refuseAll() {
        rows.forEach(row -> row.setAccepted(false));
    }

    public boolean isDraft() {
        return plan.status() == PlanStatus.DRAFT && plan.may(PlanAction.CHANGE);
    }

    /** A plan on its way to the signature is changed by nobody. */
    public boolean isChangeable() {
        return isDraft() || plan.status() == PlanStatus.ISSUED;
    }

    public String place(PlanPlace place) {
        return place.words(messages.locale());
    }

    public List<PlanConflict> getConflicts() {
        return returned.conflicts();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? this.id : id;
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public ReturnedPlan getReturned() {
        return returned;
    }

    public List<ProposalRow> getRows() {
        return rows;
    }
}
