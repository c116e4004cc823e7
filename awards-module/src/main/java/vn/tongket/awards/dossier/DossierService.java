package vn.tongket.awards.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationDirectory;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;

/** Reports and reviews of a unit (báo cáo thành tích, biên bản bình xét). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class DossierService {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private NominationService nominations;

    @Inject
    private NominationDirectory directory;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DirectoryService units;

    @Inject
    private CallerService callers;

    public ReportText report(@NotNull NominationId id) {
        nominations.get(id);
        return dossiers.report(id.value()).map(AchievementReport::text).orElse(ReportText.EMPTY);
    }

    /** AWD-39 Kept as it is written, as long as the nomination lies with its writer. */
    @RolesAllowed({"unit-officer", "department-head"})
    public void writeReport(@NotNull NominationId id, @NotNull @Valid ReportText text) {
        requireWithWriter(id);
        AchievementReport report = dossiers.report(id.value()).orElseGet(() -> begun(id));
        report.write(text);
        dossiers.flush();
    }

    /** The unit's minutes; not found for whoever stands on them himself before the decision (AWD-40). */
    public Optional<ReviewDetail> review(@NotNull CampaignId campaign, @NotNull UnitId unit) {
        requireSeesAll(campaign, unit);
        return dossiers.review(campaign, unit).map(UnitReview::detail);
    }

    /** The same, empty where the caller may not see them. */
    public Optional<ReviewDetail> visibleReview(@NotNull CampaignId campaign, @NotNull UnitId unit) {
        return seesAll(directory.ofUnit(campaign, unit)) ? review(campaign, unit) : Optional.empty();
    }

    @RolesAllowed({"unit-officer", "department-head"})
    public void recordReview(@NotNull CampaignId campaign, @NotNull UnitId unit, @NotNull @Valid ReviewEntry entry) {
        Caller caller = callers.caller();
        requireOwn(caller, unit);
        requireSeesAll(campaign, unit);
        requireOfUnit(campaign, unit, entry);
        UnitReview review = new UnitReview(campaign, unit, units.unit(unit).name());
        review.record(entry, caller.person());
        dossiers.replace(dossiers.review(campaign, unit), review);
    }

    /** What the unit nominates and did not see refused, in the order of the stage; all of it or nothing (AWD-3). */
    public List<NominationSummary> ofUnit(@NotNull CampaignId campaign, @NotNull UnitId unit) {
        return requireSeesAll(campaign, unit).stream()
                .filter(one -> one.status() != NominationStatus.REJECTED)
                .toList();
    }

    /** The unit for which the caller writes. */
    @RolesAllowed({"unit-officer", "department-head"})
    public UnitId ownUnit() {
        Caller caller = callers.caller();
        return caller.homesAs(caller.holds(Role.UNIT_OFFICER) ? Role.UNIT_OFFICER : Role.DEPARTMENT_HEAD)
                .iterator()
                .next();
    }

    /** Refused when the caller may not change what belongs to the nomination now. */
    @RolesAllowed({"unit-officer", "department-head"})
    public void requireWithWriter(@NotNull NominationId id) {
        NominationSummary nomination = nominations.get(id).summary();
        requireOwn(callers.caller(), new UnitId(nomination.unitId()));
        if (!nomination.status().isWithWriter()) {
            throw new BusinessException(DossierError.WITH_OTHERS, nomination.nomineeName());
        }
    }

    private AchievementReport begun(NominationId id) {
        AchievementReport report = new AchievementReport(id.value());
        dossiers.add(report);
        return report;
    }

    private List<NominationSummary> requireSeesAll(CampaignId campaign, UnitId unit) {
        campaigns.get(campaign);
        List<NominationSummary> all = directory.ofUnit(campaign, unit);
        boolean stranger = all.isEmpty() && !isOwn(callers.caller(), unit);
        if (stranger || !all.isEmpty() && !seesAll(all)) {
            throw new BusinessException(DossierError.REVIEW_NOT_FOUND);
        }
        return all;
    }

    private boolean seesAll(List<NominationSummary> all) {
        List<String> ids = all.stream().map(NominationSummary::id).toList();
        return !ids.isEmpty() && nominations.visible(ids).size() == ids.size();
    }

    private void requireOfUnit(CampaignId campaign, UnitId unit, ReviewEntry entry) {
        Set<String> own = directory.ofUnit(campaign, unit).stream()
                .map(NominationSummary::id)
                .collect(Collectors.toSet());
        if (!entry.votes().stream().map(ReviewVote::nominationId).allMatch(own::contains)) {
            throw new BusinessException(DossierError.NOT_OF_UNIT);
        }
    }

    private static void requireOwn(Caller caller, UnitId unit) {
        if (!isOwn(caller, unit)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    private static boolean isOwn(Caller caller, UnitId unit) {
        return caller.mayAny(unit, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
    }
}
