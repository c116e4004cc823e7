package vn.tongket.awards.campaign;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanId;

/** A campaign (phong trào thi đua) with its forms of award and the units' quotas. */
@Entity
@Table(name = "campaign", schema = "awards")
class Campaign {

    @Id
    private String id;

    @Version
    private long version;

    private String title;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "proposing_unit_id")
    private String proposingUnitId;

    @Column(name = "proposing_unit_name")
    private String proposingUnitName;

    @Column(name = "deciding_unit_id")
    private String decidingUnitId;

    @Column(name = "deciding_unit_name")
    private String decidingUnitName;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_level")
    private UnitLevel decidingLevel;

    @Column(name = "search_key")
    private String searchKey;

    private String chain;
    private String criteria;

    @Column(name = "appraise_by")
    private LocalDate appraiseBy;

    @Column(name = "council_by")
    private LocalDate councilBy;

    @Column(name = "decide_by")
    private LocalDate decideBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "hand_state")
    private CampaignState handState;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "campaign_id", nullable = false)
    @OrderBy("name")
    private List<CampaignCluster> clusters = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "campaign_id", nullable = false)
    @OrderBy("position")
    private List<CampaignMove> moves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "campaign_form", schema = "awards", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "form_code")
    private Set<String> formCodes = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "campaign_quota", schema = "awards", joinColumns = @JoinColumn(name = "campaign_id"))
    private Set<CampaignQuota> quotas = new LinkedHashSet<>();

    protected Campaign() {
        // for JPA
    }

    static Campaign open(CampaignEntry entry, CampaignRules rules, UnitSummary proposing, UnitSummary deciding) {
        requireInOrder(entry.opensOn(), entry.closesOn());
        Campaign campaign = new Campaign();
        campaign.id = CampaignId.next().value();
        campaign.title = entry.title().strip();
        campaign.planId = entry.plan() == null ? null : entry.plan().value();
        campaign.legalBasis =
                entry.legalBasis() == null ? "" : entry.legalBasis().strip();
        campaign.opensOn = entry.opensOn();
        campaign.closesOn = entry.closesOn();
        campaign.proposingUnitId = proposing.id();
        campaign.proposingUnitName = proposing.name();
        campaign.decidingUnitId = deciding.id();
        campaign.decidingUnitName = deciding.name();
        campaign.decidingLevel = deciding.level();
        campaign.follow(rules);
        campaign.searchKey = SearchKey.of(entry.title());
        return campaign;
    }

    void award(List<String> forms, List<QuotaEntry> entries) {
        formCodes.addAll(forms);
        entries.stream().map(CampaignQuota::new).forEach(quotas::add);
    }

    private void follow(CampaignRules rules) {
        chain = (rules.chain() == null ? ChainKind.ELECTION : rules.chain())
                .chain()
                .text();
        criteria = rules.criteria() == null ? "" : rules.criteria().strip();
        appraiseBy = rules.appraiseBy();
        councilBy = rules.councilBy();
        decideBy = rules.decideBy();
        rules.clusters().stream().map(CampaignCluster::new).forEach(clusters::add);
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    void move(CampaignState state, LocalDate day, String reason, Caller by) {
        closedOn = state == CampaignState.CLOSED ? day : null;
        handState = state == CampaignState.CLOSED ? null : state;
        moves.add(CampaignMove.to(state, moves.size(), reason, by));
    }

    void followDates(String reason, Caller by) {
        closedOn = null;
        handState = null;
        moves.add(CampaignMove.byDate(moves.size(), reason, by));
    }

    void reschedule(CampaignCalendar calendar, String reason, Caller by) {
        requireInOrder(calendar.opensOn(), calendar.closesOn());
        opensOn = calendar.opensOn();
        closesOn = calendar.closesOn();
        appraiseBy = calendar.appraiseBy();
        councilBy = calendar.councilBy();
        decideBy = calendar.decideBy();
        moves.add(CampaignMove.calendar(calendar, moves.size(), reason, by));
    }

    List<MoveSummary> moves() {
        List<MoveSummary> latestFirst =
                new ArrayList<>(moves.stream().map(CampaignMove::summary).toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    private CampaignRules rules() {
        return new CampaignRules(
                Chain.parse(chain).kind(),
                criteria,
                appraiseBy,
                councilBy,
                decideBy,
                clusters.stream().map(CampaignCluster::entry).toList());
    }

    private static void requireInOrder(LocalDate opensOn, LocalDate closesOn) {
        if (closesOn.isBefore(opensOn)) {
            throw new BusinessException(CampaignError.DATES_REVERSED);
        }
    }

    CampaignDetail detail(LocalDate today) {
        return new CampaignDetail(
                new CampaignId(id),
                title,
                planId == null ? null : new PlanId(planId),
                legalBasis,
                opensOn,
                closesOn,
                CampaignDates.state(opensOn, closesOn, closedOn, handState, today),
                new UnitId(proposingUnitId),
                proposingUnitName,
                new UnitId(decidingUnitId),
                decidingUnitName,
                decidingLevel,
                formCodes.stream().sorted().toList(),
                quotas.stream().map(CampaignQuota::entry).toList(),
                Chain.parse(chain),
                rules(),
                version);
    }

    CampaignId id() {
        return new CampaignId(id);
    }

    String title() {
        return title;
    }

    UnitId proposingUnit() {
        return new UnitId(proposingUnitId);
    }
}
