package vn.tongket.web.awards.unit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.dossier.DossierService;
import vn.tongket.awards.dossier.ReviewDetail;
import vn.tongket.awards.dossier.ReviewVote;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/review.xhtml}: the minutes of the unit's own review with its votes. */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DossierService dossiers;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private UnitId unit;
    private ReviewForm form;
    private List<VoteForm> votes;
    private boolean recorded;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        unit = dossiers.ownUnit();
        Optional<ReviewDetail> review = dossiers.review(campaign.id(), unit);
        recorded = review.isPresent();
        form = review.map(ReviewDetail::entry).map(ReviewForm::of).orElseGet(ReviewForm::new);
        Map<String, ReviewVote> known =
                review.map(ReviewDetail::votesByNomination).orElse(Map.of());
        votes = dossiers.ofUnit(campaign.id(), unit).stream()
                .map(one -> new VoteForm(one, known.get(one.id())))
                .toList();
    }

    public void save() {
        List<ReviewVote> cast =
                votes.stream().filter(VoteForm::isVoted).map(VoteForm::vote).toList();
        dossiers.recordReview(campaign.id(), unit, form.entry(cast));
        messages.info("dossierText", "review.saved");
        load();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public UnitId getUnit() {
        return unit;
    }

    public ReviewForm getForm() {
        return form;
    }

    public List<VoteForm> getVotes() {
        return votes;
    }

    public boolean isRecorded() {
        return recorded;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }
}
