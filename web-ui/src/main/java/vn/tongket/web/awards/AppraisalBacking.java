package vn.tongket.web.awards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.AppraisalResult;
import vn.tongket.awards.nomination.NominationAction;
import vn.tongket.awards.nomination.NominationDesk;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationMove;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.proposal.ProposalService;
import vn.tongket.awards.proposal.ProposalSummary;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/appraisal.xhtml}: the standing office appraises and makes the list of the proposal. */
@Named
@ViewScoped
public class AppraisalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDesk desk;

    @Inject
    private ProposalService proposals;

    @Inject
    private Messages messages;

    private String campaignId;
    private String id;
    private String comment;
    private AppraisalResult result = AppraisalResult.MEETS;
    private CampaignDetail campaign;
    private NominationDetail open;
    private List<NominationSummary> endorsed;
    private List<NominationSummary> appraised;
    private List<ProposalSummary> papers;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        endorsed = nominations.inStatus(campaign.id(), NominationStatus.ENDORSED);
        appraised = nominations.inStatus(campaign.id(), NominationStatus.APPRAISED);
        papers = proposals.list(campaign.id());
        if (id != null) {
            open = nominations.get(new NominationId(id));
        }
    }

    /** @param action {@code APPRAISE}, {@code RETURN} or {@code REJECT} */
    public String act(String action) {
        NominationMove move = new NominationMove(NominationAction.valueOf(action), comment, result);
        desk.act(open.summary().nominationId(), move, open.summary().version());
        return done("appraisal.done." + action, open.summary().nomineeName());
    }

    /** Puts everything that meets the conditions on the list. */
    public String proposeAll() {
        List<NominationSummary> meeting = appraised.stream()
                .filter(one -> one.appraisal() == AppraisalResult.MEETS)
                .toList();
        NominationMove move = new NominationMove(NominationAction.PROPOSE, null, null);
        meeting.forEach(one -> desk.act(one.nominationId(), move, one.version()));
        return done("appraisal.proposed", meeting.size());
    }

    /** Before its signer: the head of the proposing body. */
    public String lay() {
        return done("appraisal.laid", proposals.layBefore(campaign.id()).campaignId());
    }

    public String takeBack(ProposalSummary paper) {
        proposals.takeBack(paper.proposalId());
        return done("appraisal.taken-back", paper.id());
    }

    public String issue() {
        return done("appraisal.issued", proposals.issue(campaign.id()).number());
    }

    private String done(String key, Object argument) {
        messages.info("awardText", key, argument);
        return "/awards/appraisal?faces-redirect=true&campaign=" + campaign.id().value();
    }

    public boolean isAnythingToPropose() {
        return appraised.stream().anyMatch(one -> one.appraisal() == AppraisalResult.MEETS);
    }

    public AppraisalResult[] getResults() {
        return AppraisalResult.values();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public NominationDetail getOpen() {
        return open;
    }

    public List<NominationSummary> getEndorsed() {
        return endorsed;
    }

    public List<NominationSummary> getAppraised() {
        return appraised;
    }

    public List<ProposalSummary> getPapers() {
        return papers;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public AppraisalResult getResult() {
        return result;
    }

    public void setResult(AppraisalResult result) {
        this.result = result;
    }
}
