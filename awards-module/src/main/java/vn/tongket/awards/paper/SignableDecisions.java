package vn.tongket.awards.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionDraftService;
import vn.tongket.awards.decision.DecisionDraftSummary;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.PrintedSigner;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;

/** Decisions on awards as papers that are signed (quyết định khen thưởng trình ký), AWD-120. */
@Stateless
@LocalBean
@Local(SignablePapers.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor"})
public class SignableDecisions implements SignablePapers {

    public static final String KIND = "award-decision";

    @Inject
    private DecisionDraftService drafts;

    @Inject
    private DecisionService decisions;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DirectoryService directory;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SignablePaper get(String id) {
        Optional<DecisionDraftSummary> draft = drafts.find(new DecisionId(id));
        DecisionDetail decision = detail(id, draft);
        CampaignDetail campaign = campaigns.get(decision.campaign());
        DecisionPaper paper = paper(decision, campaign);
        SignatureBlock signature = paper.signature();
        return new SignablePaper(
                new PaperRef(KIND, id),
                DecisionDraftService.VERSION,
                campaign.decidingUnit(),
                DocumentKind.DECISION,
                paper.title(),
                draft.isPresent(),
                new PrintedSigner(String.join(" / ", signature.authorityLines()), signature.title(), signature.name()),
                decision.number(),
                decision.decidedOn(),
                "/awards/decision?campaign=" + campaign.id().value());
    }

    @Override
    public OfficialDocument document(String id) {
        Optional<DecisionDraftSummary> draft = drafts.find(new DecisionId(id));
        DecisionDetail decision = detail(id, draft);
        return paper(decision, campaigns.get(decision.campaign()))
                .document(draft.isPresent() ? drafts.proposalsOf(decision.id()) : decisions.proposalsOf(decision.id()));
    }

    /** The law gives awards to the chairman, not to the committee. */
    @Override
    public Signatory signsAs(Signatory authority) {
        return authority.byHimself();
    }

    @Override
    @RolesAllowed({"clerk", "leader"})
    public SignablePaper issue(String id, String comment, Long seen) {
        KernelError.requireSameVersion(seen, DecisionDraftService.VERSION);
        return get(drafts.issue(new DecisionId(id)).value());
    }

    private DecisionDetail detail(String id, Optional<DecisionDraftSummary> draft) {
        return draft.map(one -> drafts.detail(one.decisionId())).orElseGet(() -> decisions.get(new DecisionId(id)));
    }

    private DecisionPaper paper(DecisionDetail decision, CampaignDetail campaign) {
        if (decision.issued()) {
            return new DecisionPaper(decision, campaign);
        }
        String symbol = directory.unit(campaign.decidingUnit()).symbol();
        return new DecisionPaper(
                decision,
                campaign,
                DocumentNumber.draft(DocumentKind.DECISION.symbol(symbol == null ? "" : symbol, null)));
    }
}
