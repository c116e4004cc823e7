package vn.tongket.awards.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitSummary;

/** Writing and reading nominations (lập và xem hồ sơ đề nghị khen thưởng). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class NominationService {

    @Inject
    private NominationRepository nominations;

    @Inject
    private NominationAccess access;

    @Inject
    private NominationReview review;

    @Inject
    private ContentReader contents;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    @RolesAllowed({"unit-officer", "department-head"})
    public NominationDetail write(@NotNull CampaignId campaignId, @NotNull @Valid NominationEntry entry) {
        CampaignDetail campaign = campaigns.receiving(campaignId);
        Caller caller = callers.caller();
        ContentReader.Reading reading = contents.reading(campaign);
        UnitSummary unit = reading.nominatingUnit(caller, entry);
        NominationContent content = reading.content(entry, unit);
        Nomination nomination = Nomination.write(campaignId, unit, content, Actor.of(caller, Instant.now()));
        nominations.add(nomination);
        return detail(nomination, campaign);
    }

    /** Changes a draft or a returned nomination. */
    @RolesAllowed({"unit-officer", "department-head"})
    public NominationDetail correct(@NotNull NominationId id, @NotNull @Valid NominationEntry entry, Long seen) {
        Caller caller = callers.caller();
        Nomination nomination = own(id, caller, seen);
        CampaignDetail campaign = campaigns.receiving(nomination.campaign());
        ContentReader.Reading reading = contents.reading(campaign);
        NominationContent content = reading.content(entry, reading.unit(nomination.unit()));
        nomination.correct(content, Actor.of(caller, Instant.now()));
        nominations.store(nomination);
        return detail(nomination, campaign);
    }

    /** Throws a draft away. */
    @RolesAllowed({"unit-officer", "department-head"})
    public void discard(@NotNull NominationId id, Long seen) {
        Nomination nomination = own(id, callers.caller(), seen);
        if (nomination.status() != NominationStatus.DRAFT) {
            throw new BusinessException(
                    NominationError.NOT_WITH_WRITER, nomination.nominee().name());
        }
        nominations.remove(nomination);
    }

    public Page<NominationSummary> list(@NotNull CampaignId campaign, @NotNull PageRequest request) {
        campaigns.get(campaign);
        return nominations.list(campaign.value(), access.readerFor(callers.caller()), request);
    }

    public NominationDetail get(@NotNull NominationId id) {
        Nomination nomination = access.visible(id, callers.caller());
        return detail(nomination, campaigns.get(nomination.campaign()));
    }

    /** What the caller wrote in the campaign, the newest first. */
    @RolesAllowed({"unit-officer", "department-head"})
    public List<NominationSummary> writtenByMe(@NotNull CampaignId campaign) {
        return nominations.writtenBy(access.readerFor(callers.caller()), campaign.value());
    }

    /** What waits for the caller as head of a unit. */
    @RolesAllowed("department-head")
    public List<NominationSummary> waitingForHead() {
        return nominations.waiting(List.of(NominationStatus.SUBMITTED), access.headOf(callers.caller()));
    }

    /** The same with what was noticed about each; without their histories. */
    @RolesAllowed("department-head")
    public List<NominationDetail> waitingWithFindings() {
        Map<String, List<NominationSummary>> byCampaign = waitingForHead().stream()
                .collect(Collectors.groupingBy(NominationSummary::campaignId, LinkedHashMap::new, Collectors.toList()));
        List<NominationDetail> waiting = new ArrayList<>();
        byCampaign.forEach((campaign, all) -> waiting.addAll(noticed(new CampaignId(campaign), all)));
        return waiting;
    }

    private List<NominationDetail> noticed(CampaignId campaign, List<NominationSummary> all) {
        List<Nomination> stored =
                nominations.allWhole(all.stream().map(NominationSummary::id).toList());
        Map<String, List<Finding>> findings = review.ofStored(stored, campaigns.get(campaign));
        return all.stream()
                .map(one -> new NominationDetail(one, findings.get(one.id()), List.of(), List.of()))
                .toList();
    }

    /** What lies before the authority, in the order of the stage. */
    @RolesAllowed({"planner", "leader", "auditor"})
    public List<NominationSummary> inStatus(@NotNull CampaignId campaign, @NotNull NominationStatus status) {
        campaigns.get(campaign);
        return nominations.inStatus(campaign.value(), status, access.readerFor(callers.caller()));
    }

    /** Those of these nominations that the caller may see. */
    public List<NominationSummary> visible(@NotNull Collection<String> ids) {
        return nominations.among(ids, access.readerFor(callers.caller()));
    }

    /** The whole list of a proposal; refused to a reader who stands on it himself (AWD-3). */
    @RolesAllowed({"planner", "leader", "auditor"})
    public List<NominationSummary> ofProposal(@NotNull ProposalId proposal) {
        List<NominationSummary> all = nominations.ofProposal(proposal.value());
        Caller caller = callers.caller();
        all.forEach(nomination -> access.visible(nomination.nominationId(), caller));
        return all;
    }

    private Nomination own(NominationId id, Caller caller, Long seen) {
        Nomination nomination = access.visible(id, caller);
        access.requireUnit(caller, nomination, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD);
        KernelError.requireSameVersion(seen, nomination.version());
        return nomination;
    }

    private NominationDetail detail(Nomination nomination, CampaignDetail campaign) {
        return new NominationDetail(
                nominations.summary(nomination.id()),
                review.of(nomination, campaign),
                nomination.history(),
                nomination.remarks());
    }
}
