package vn.tongket.awards.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.PlanDirectory;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;

/** Use cases of campaigns (phong trào thi đua). Each public method is one transaction. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member", "clerk"})
public class CampaignService {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    @Inject
    private PlanDirectory plans;

    private final Clock clock = Clock.systemDefaultZone();

    @RolesAllowed("planner")
    public CampaignId open(@NotNull @Valid CampaignEntry entry) {
        Caller caller = callers.caller();
        UnitId proposer = proposer(entry, caller);
        UnitSummary deciding = deciding(entry, proposer);
        if (!caller.may(Role.PLANNER, deciding.unitId()) && !caller.may(Role.PLANNER, proposer)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        Campaign campaign = Campaign.open(entry, rules(entry, deciding.level()), directory.unit(proposer), deciding);
        campaign.award(forms(entry, deciding.level()), quotas(entry, deciding.level()));
        campaigns.add(campaign);
        return campaign.detail(today()).id();
    }

    public Page<CampaignSummary> list(@NotNull PageRequest request) {
        return campaigns.list(authorities().visibleTo(callers.caller()), request);
    }

    /** The campaign, if the caller may know of it. */
    public CampaignDetail get(@NotNull CampaignId id) {
        CampaignDetail campaign = campaigns.get(id).detail(today());
        if (!authorities()
                .visibleTo(callers.caller())
                .contains(campaign.decidingUnit().value())) {
            throw new BusinessException(CampaignError.NOT_FOUND, id);
        }
        return campaign;
    }

    /** The campaign, refused while it takes no nominations (AWD-8). */
    public CampaignDetail receiving(@NotNull CampaignId id) {
        CampaignDetail campaign = get(id);
        if (!campaign.receives()) {
            throw new BusinessException(CampaignError.NOT_RECEIVING, campaign.title());
        }
        return campaign;
    }

    /** Closes the campaign in the transaction of the decision that left nothing open. */
    @RolesAllowed({"leader", "clerk"})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void close(@NotNull CampaignId id) {
        campaigns.get(id).close(today());
    }

    private UnitId proposer(CampaignEntry entry, Caller caller) {
        UnitId from = entry.plan() == null
                ? caller.homesAs(Role.PLANNER).iterator().next()
                : issuerOfPlanInForce(entry.plan());
        UnitId proposer = entry.proposingUnit() == null ? authorities().proposingFor(from) : entry.proposingUnit();
        if (directory.unit(proposer).symbol() == null) {
            throw new BusinessException(
                    CampaignError.PROPOSER_WITHOUT_SERIES,
                    directory.unit(proposer).name());
        }
        return proposer;
    }

    private UnitId issuerOfPlanInForce(PlanId id) {
        PlanHeader plan = plans.header(id);
        if (!plan.inForce()) {
            throw new BusinessException(CampaignError.PLAN_NOT_IN_FORCE, plan.title());
        }
        return plan.issuer();
    }

    private UnitSummary deciding(CampaignEntry entry, UnitId proposer) {
        UnitId from = entry.decidingUnit() == null ? proposer : entry.decidingUnit();
        return authorities().decidingFor(from).orElseThrow(() -> new BusinessException(CampaignError.NO_AUTHORITY));
    }

    private List<String> forms(CampaignEntry entry, UnitLevel level) {
        return entry.awardForms().stream()
                .map(text -> catalogue.resolve(text, level, today()).code())
                .distinct()
                .toList();
    }

    private List<QuotaEntry> quotas(CampaignEntry entry, UnitLevel level) {
        return entry.quotas() == null
                ? List.of()
                : entry.quotas().stream().map(quota -> known(quota, level)).toList();
    }

    private CampaignRules rules(CampaignEntry entry, UnitLevel level) {
        CampaignRules rules = entry.rules() == null ? CampaignRules.none() : entry.rules();
        return rules.with(
                rules.clusters().stream().map(cluster -> known(cluster, level)).toList());
    }

    private ClusterEntry known(ClusterEntry cluster, UnitLevel level) {
        cluster.units().forEach(directory::unit);
        String form = cluster.formCode() == null
                ? null
                : catalogue.resolve(cluster.formCode(), level, today()).code();
        return new ClusterEntry(cluster.name(), cluster.units(), cluster.collective(), form, cluster.quota());
    }

    private QuotaEntry known(QuotaEntry quota, UnitLevel level) {
        directory.unit(quota.unit());
        String form = quota.formCode() == null
                ? null
                : catalogue.resolve(quota.formCode(), level, today()).code();
        return new QuotaEntry(quota.unit(), quota.collective(), form, quota.quota());
    }

    private Authorities authorities() {
        return new Authorities(directory.units(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
