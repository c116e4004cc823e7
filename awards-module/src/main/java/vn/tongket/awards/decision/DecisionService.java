package vn.tongket.awards.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** Use cases of decisions on awards (ban hành quyết định khen thưởng). */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class DecisionService {

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionAuthority authority;

    @Inject
    private DecisionIssue issue;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DecisionContents contents;

    @Inject
    private DraftRepository drafts;

    @Inject
    private KeptLawRepository laws;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private CallerService callers;

    /** Decides on a list, numbers the decision, enters the roll and announces who is honoured: all or nothing. */
    @RolesAllowed("leader")
    public DecisionDetail decide(@NotNull CampaignId campaignId, @NotNull @Valid DecisionEntry entry) {
        CampaignDetail campaign = campaigns.get(campaignId);
        LocalDate day = entry.decidedOn() == null ? LocalDate.now() : entry.decidedOn();
        if (day.isAfter(LocalDate.now())) {
            throw new BusinessException(DecisionError.IN_THE_FUTURE, "");
        }
        if (signatures.wanted(campaign.decidingUnit())) {
            throw new BusinessException(DecisionError.SIGNATURE_WANTED, campaign.decidingUnitName());
        }
        Signer signer = authority.signer(callers.caller(), campaign, day);
        drafts.lock(campaignId);
        DecisionContent content =
                contents.chosen(campaign, entry.nominations(), signer.person().value(), day);
        issue.prepare(content, signer.person());
        String place = DecisionAuthority.place(entry.place(), campaign);
        AwardDecision decision = AwardDecision.by(DecisionId.next(), campaign, day, place, signer, content.terms());
        issue.issue(decision, content, signer);
        return get(decision.id());
    }

    /** AWD-121 All that held about the form on the day; empty for a decision made before the portal kept it. */
    public Optional<FormTerms> law(@NotNull DecisionId id) {
        return laws.find(decisions.get(get(id).id()));
    }

    /** The caller as signer of a later decision of the same authority (AWD-12). */
    @RolesAllowed("leader")
    public SignedBy signer(@NotNull CampaignId campaign, @NotNull LocalDate day) {
        return authority.signer(callers.caller(), campaigns.get(campaign), day).signedBy();
    }

    public DecisionDetail get(@NotNull DecisionId id) {
        DecisionDetail decision = decisions.get(id).detail(decisions.roll(id));
        campaigns.get(decision.campaign());
        return decision;
    }

    /** Those whose award stands, in the words of the latest correction; what certificates are printed from. */
    public List<RollEntry> standing(@NotNull DecisionId id) {
        return decisions.standing(get(id).id());
    }

    public List<DecisionSummary> list(@NotNull CampaignId campaign) {
        return decisions.list(campaigns.get(campaign).id());
    }

    public List<CitedProposal> proposalsOf(@NotNull DecisionId id) {
        return decisions.proposalsOf(id).stream()
                .map(row -> new CitedProposal((String) row[0], ((Date) row[1]).toLocalDate()))
                .toList();
    }
}
