package vn.tongket.awards.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** Decisions on their way over the signing desk (trình ký quyết định khen thưởng), AWD-120. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor"})
public class DecisionDraftService {

    /** A draft is never changed, so that one signature is enough for all of its life. */
    public static final long VERSION = 1;

    private static final Role[] READERS = {Role.PLANNER, Role.LEADER, Role.CLERK, Role.AUDITOR};

    @Inject
    private DraftRepository drafts;

    @Inject
    private DecisionContents contents;

    @Inject
    private DecisionAuthority authority;

    @Inject
    private DecisionIssue issue;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private Event<DecisionLaidBefore> laidBefore;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Who may sign decisions on awards for the deciding body today; empty where no authority is recorded. */
    public List<Signatory> signers(@NotNull CampaignId campaign) {
        return authority.signers(campaigns.get(campaign), LocalDate.now(clock));
    }

    /** Lays a decision before its signer: its proposals get their numbers, whoever is on it is on no other. */
    @RolesAllowed({"planner", "leader"})
    public DecisionDraftSummary prepare(@NotNull CampaignId id, @NotNull @Valid DraftEntry entry) {
        CampaignDetail campaign = campaigns.get(id);
        Caller caller = callers.caller();
        if (!caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.LEADER)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        drafts.lock(id);
        LocalDate today = LocalDate.now(clock);
        Signer signer = authority.named(entry.signer(), campaign, today);
        DecisionContent content =
                contents.chosen(campaign, entry.nominations(), entry.signer().value(), today);
        issue.prepare(content, entry.signer());
        DecisionDraft draft = DecisionDraft.of(
                content, signer, DecisionAuthority.place(entry.place(), campaign), caller, clock.instant());
        drafts.add(draft);
        laidBefore.fire(new DecisionLaidBefore(draft.id(), id, entry.signer()));
        return draft.summary();
    }

    public List<DecisionDraftSummary> list(@NotNull CampaignId campaign) {
        CampaignDetail found = campaigns.get(campaign);
        return drafts.of(campaign).stream()
                .filter(draft -> reads(draft, found))
                .map(DecisionDraft::summary)
                .toList();
    }

    /** Nominations of the campaign that some signer has before him. */
    public Set<String> laidBefore(@NotNull CampaignId campaign) {
        return drafts.laidBefore(campaigns.get(campaign).id());
    }

    public Optional<DecisionDraftSummary> find(@NotNull DecisionId id) {
        return drafts.find(id)
                .filter(draft -> reads(draft, campaigns.get(draft.campaign())))
                .map(DecisionDraft::summary);
    }

    /** The decision as it would be issued today, without number and date. */
    public DecisionDetail detail(@NotNull DecisionId id) {
        DecisionDraft draft = readable(id);
        CampaignDetail campaign = campaigns.get(draft.campaign());
        DecisionContent content = contents.of(campaign, draft.nominations(), LocalDate.now(clock));
        return draft.decided(campaign, content).draft(content.unnumbered());
    }

    public List<CitedProposal> proposalsOf(@NotNull DecisionId id) {
        return drafts.proposalsOf(readable(id).id());
    }

    /** Takes the draft back; a signed one only the leaders. */
    @RolesAllowed({"planner", "leader"})
    public void withdraw(@NotNull DecisionId id) {
        DecisionDraft draft = readable(id);
        CampaignDetail campaign = campaigns.get(draft.campaign());
        boolean signed = signatures.find(id.value(), VERSION).isPresent();
        Caller caller = callers.caller();
        if (!caller.may(Role.LEADER, campaign.decidingUnit())
                && (signed || !caller.may(Role.PLANNER, campaign.decidingUnit()))) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        drafts.lock(campaign.id());
        drafts.remove(draft);
    }

    /** Gives the signed decision its number and puts it into force; refused when what it rests on has changed. */
    @RolesAllowed({"clerk", "leader"})
    public DecisionId issue(@NotNull DecisionId id) {
        DecisionDraft draft = readable(id);
        CampaignDetail campaign = campaigns.get(draft.campaign());
        if (!callers.caller().mayAny(campaign.decidingUnit(), Role.CLERK, Role.LEADER)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        drafts.lock(campaign.id());
        if (signatures.find(id.value(), VERSION).isEmpty()) {
            throw new BusinessException(DecisionError.NOT_SIGNED, campaign.title());
        }
        signatures.requireIssuable(id.value(), VERSION, campaign.decidingUnit());
        DecisionContent content = contents.of(campaign, draft.nominations(), LocalDate.now(clock));
        if (!draft.isStill(content)) {
            throw new BusinessException(DecisionError.CHANGED_SINCE_SIGNED, campaign.title());
        }
        AwardDecision decision = draft.decided(campaign, content);
        drafts.remove(draft);
        issue.issue(decision, content, draft.signer());
        return decision.id();
    }

    private DecisionDraft readable(DecisionId id) {
        DecisionDraft draft = drafts.get(id);
        if (!reads(draft, campaigns.get(draft.campaign()))) {
            throw new BusinessException(DecisionError.NOT_FOUND, id);
        }
        return draft;
    }

    /** AWD-3 Whoever is on the list himself does not see it before the decision. */
    private boolean reads(DecisionDraft draft, CampaignDetail campaign) {
        Caller caller = callers.caller();
        return caller.mayAny(campaign.decidingUnit(), READERS) && !issue.names(draft, caller.person());
    }
}
