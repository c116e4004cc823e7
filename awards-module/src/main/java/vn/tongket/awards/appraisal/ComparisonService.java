package vn.tongket.awards.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.check.Candidate;
import vn.tongket.awards.check.CheckResult;
import vn.tongket.awards.check.CheckService;
import vn.tongket.awards.check.DossierFacts;
import vn.tongket.awards.check.Merit;
import vn.tongket.awards.check.NominationFacts;
import vn.tongket.awards.check.Pending;
import vn.tongket.awards.council.CouncilResult;
import vn.tongket.awards.council.CouncilResults;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.NominationDirectory;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationStatus;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.UnitId;

/** All candidates of a campaign side by side (bảng so sánh), with a few queries for the whole table. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class ComparisonService {

    /** What the units have sent and nobody has refused. */
    private static final Set<NominationStatus> COMPARED = EnumSet.of(
            NominationStatus.ENDORSED, NominationStatus.APPRAISED, NominationStatus.PROPOSED, NominationStatus.DECIDED);

    @Inject
    private AppraisalAccess access;

    @Inject
    private NominationDirectory nominations;

    @Inject
    private RankingRepository rankings;

    @Inject
    private CheckLineRepository lines;

    @Inject
    private OpinionRepository opinions;

    @Inject
    private CheckService checks;

    @Inject
    private CouncilResults council;

    /** In the order of the ranking, the unranked behind. */
    public List<ComparisonRow> table(@NotNull CampaignId campaign) {
        access.readable(campaign);
        Caller caller = access.caller();
        List<NominationSummary> all = nominations.of(campaign, COMPARED);
        Map<String, Place> places = new Ranking(
                        rankings.criteria(campaign), rankings.points(campaign), rankings.preferences(campaign))
                .of(all);
        Map<String, CheckCount> counts = lines.counts(campaign);
        Map<String, List<Opinion>> asked =
                opinions.of(campaign).stream().collect(Collectors.groupingBy(Opinion::nominationId));
        Map<String, List<Finding>> findings = findings(campaign, all);
        Map<NominationId, CouncilResult> results = council.of(campaign);
        Namesakes namesakes = new Namesakes(all);
        return all.stream()
                .filter(one -> !AppraisalAccess.isOwn(one, caller))
                .map(one -> new ComparisonRow(
                        one,
                        places.get(one.id()),
                        counts.getOrDefault(one.id(), CheckCount.NONE),
                        asked.getOrDefault(one.id(), List.of()),
                        findings.get(one.id()).stream().filter(Finding::blocks).count(),
                        findings.get(one.id()).stream()
                                .filter(finding -> !finding.blocks())
                                .count(),
                        namesakes.otherUnits(one),
                        results.get(one.nominationId())))
                .sorted(Comparator.comparingInt(ComparisonRow::rankOrLast))
                .toList();
    }

    private Map<String, List<Finding>> findings(CampaignId campaign, List<NominationSummary> all) {
        Map<String, List<Finding>> findings = new HashMap<>();
        for (CheckResult result :
                checks.check(all.stream().map(one -> facts(campaign, one)).toList())) {
            findings.put(result.facts().id(), result.findings());
        }
        return findings;
    }

    private static NominationFacts facts(CampaignId campaign, NominationSummary one) {
        return new NominationFacts(
                one.id(),
                campaign,
                new UnitId(one.unitId()),
                new Candidate(
                        one.collective(),
                        one.nomineeName(),
                        one.personId(),
                        one.birthYear(),
                        new UnitId(one.nomineeUnitId()),
                        one.position()),
                one.formCode(),
                Merit.of(one.achievement(), one.periodFrom(), one.periodTo()),
                DossierFacts.unknown(),
                null,
                Pending.PROPOSE);
    }
}
