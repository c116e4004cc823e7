package vn.tongket.awards.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;
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

    static Campaign open(CampaignEntry entry, UnitSummary proposing, UnitSummary deciding) {
        if (entry.closesOn().isBefore(entry.opensOn())) {
            throw new BusinessException(CampaignError.DATES_REVERSED);
        }
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
        campaign.chain = (entry.chain() == null ? ChainKind.ELECTION : entry.chain())
                .chain()
                .text();
        campaign.searchKey = SearchKey.of(entry.title());
        return campaign;
    }

    void award(List<String> forms, List<QuotaEntry> entries) {
        formCodes.addAll(forms);
        entries.stream().map(CampaignQuota::new).forEach(quotas::add);
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    CampaignDetail detail(LocalDate today) {
        return new CampaignDetail(
                new CampaignId(id),
                title,
                planId == null ? null : new PlanId(planId),
                legalBasis,
                opensOn,
                closesOn,
                CampaignDates.state(opensOn, closesOn, closedOn, today),
                new UnitId(proposingUnitId),
                proposingUnitName,
                new UnitId(decidingUnitId),
                decidingUnitName,
                decidingLevel,
                formCodes.stream().sorted().toList(),
                quotas.stream().map(CampaignQuota::entry).toList(),
                Chain.parse(chain),
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
