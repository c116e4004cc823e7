package vn.tongket.web.awards.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.appraisal.ComparisonRow;
import vn.tongket.awards.appraisal.ComparisonService;
import vn.tongket.awards.appraisal.Criterion;
import vn.tongket.awards.appraisal.Preference;
import vn.tongket.awards.appraisal.RankingService;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.account.Role;
import vn.tongket.web.security.CurrentUser;
import vn.tongket.web.shell.Messages;

/** Backs {@code awards/comparison.xhtml}: all candidates side by side, with criteria and points. */
@Named
@ViewScoped
public class ComparisonBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CampaignService campaigns;

    @Inject
    private ComparisonService comparison;

    @Inject
    private RankingService ranking;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messages messages;

    private String campaignId;
    private CampaignDetail campaign;
    private List<ComparisonRow> rows;
    private List<Criterion> criteria;
    private Map<Preference, String> preferences;
    private boolean scores;
    private String name;

    @Min(1)
    @Max(100)
    private int weight = 50;

    private Preference preference;
    private String source;
    private String candidate;
    private String criterion;

    @Min(0)
    @Max(100)
    private Integer points;

    public void load() {
        campaign = campaigns.get(new CampaignId(String.valueOf(campaignId)));
        rows = comparison.table(campaign.id());
        criteria = ranking.criteria(campaign.id());
        preferences = ranking.preferences(campaign.id());
        scores = currentUser.caller().holds(Role.PLANNER);
    }

    public void addCriterion() {
        ranking.add(campaign.id(), new Criterion(null, name, weight));
        name = null;
        done("comparison.criterion-added");
    }

    public void remove(String id) {
        ranking.remove(campaign.id(), id);
        done("comparison.criterion-removed");
    }

    public void score() {
        ranking.score(new NominationId(candidate), criterion, points == null ? 0 : points);
        done("comparison.scored");
    }

    public void prefer() {
        ranking.prefer(campaign.id(), preference, source);
        source = null;
        done("comparison.preferred");
    }

    private void done(String key) {
        messages.info("appraisalText", key);
        load();
    }

    public String preferenceSource(Preference one) {
        return preferences.get(one);
    }

    public Preference[] getAllPreferences() {
        return Preference.values();
    }

    public CampaignDetail getCampaign() {
        return campaign;
    }

    public List<ComparisonRow> getRows() {
        return rows;
    }

    public List<Criterion> getCriteria() {
        return criteria;
    }

    public boolean isScores() {
        return scores;
    }

    public String getCampaignId() {
        return campaignId;
    }

    public void setCampaignId(String campaignId) {
        this.campaignId = campaignId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public Preference getPreference() {
        return preference;
    }

    public void setPreference(Preference preference) {
        this.preference = preference;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getCandidate() {
        return candidate;
    }

    public void setCandidate(String candidate) {
        this.candidate = candidate;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }
}
