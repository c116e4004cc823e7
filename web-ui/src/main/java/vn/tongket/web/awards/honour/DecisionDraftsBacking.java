package vn.tongket.web.awards.honour;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionDraftService;
import vn.tongket.awards.decision.DecisionDraftSummary;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.awards.decision.DraftEntry;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs the part of {@code awards/decision.xhtml} that lays decisions before their signer. */
@Named
@ViewScoped
public class DecisionDraftsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "honourText";

    @Inject
    private DecisionDraftService drafts;

    @Inject
    private DecisionService decisions;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private List<DraftRow> rows;
    private List<Signatory> signers;
    private final Map<String, List<FormTerms>> laws = new HashMap<>();
    private String signer;

    /** Empty for whom drafts do not concern. */
    public List<DraftRow> rows(String campaign) {
        if (rows == null) {
            rows = concerned()
                    ? drafts.list(new CampaignId(campaign)).stream()
                            .map(this::row)
                            .toList()
                    : List.of();
        }
        return rows;
    }

    private boolean concerned() {
        return currentUser.caller().holdsAny(Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR);
    }

    private DraftRow row(DecisionDraftSummary draft) {
        return new DraftRow(
                draft, signatures.find(draft.id(), DecisionDraftService.VERSION).orElse(null));
    }

    public List<Signatory> signers(String campaign) {
        if (signers == null) {
            signers = drafts.signers(new CampaignId(campaign));
        }
        return signers;
    }

    public String lay(String campaign, List<String> chosen) {
        DraftEntry entry = new DraftEntry(chosen.stream().map(NominationId::new).toList(), new PersonId(signer), null);
        DecisionDraftSummary draft = drafts.prepare(new CampaignId(campaign), entry);
        messages.info(TEXTS, "draft.laid", draft.signer().name(), draft.awarded());
        return page(campaign);
    }

    public String withdraw(DecisionDraftSummary draft) {
        drafts.withdraw(draft.decisionId());
        messages.info(TEXTS, "draft.withdrawn");
        return page(draft.campaignId());
    }

    public String issue(DecisionDraftSummary draft) {
        DecisionDetail decision = decisions.get(drafts.issue(draft.decisionId()));
        messages.info(TEXTS, "draft.issued", decision.number());
        return page(draft.campaignId());
    }

    /** AWD-121 Null for a decision made before the portal kept it. */
    public FormTerms law(DecisionDetail decision) {
        return laws
                .computeIfAbsent(
                        decision.id().value(),
                        any -> decisions.law(decision.id()).stream().toList())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static String page(String campaign) {
        return "/awards/decision?faces-redirect=true&campaign=" + campaign;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }
}
