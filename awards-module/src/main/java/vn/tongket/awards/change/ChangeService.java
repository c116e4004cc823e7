package vn.tongket.awards.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.decision.DecisionDetail;
import vn.tongket.awards.decision.DecisionId;
import vn.tongket.awards.decision.DecisionService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

/** Correcting and cancelling awards by a later decision (đính chính, hủy bỏ quyết định khen thưởng). */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class ChangeService {

    @Inject
    private ChangeRepository changes;

    @Inject
    private ChangeIssue issue;

    @Inject
    private DecisionService decisions;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    /** AWD-60 */
    @RolesAllowed("leader")
    public ChangeDetail correct(@NotNull DecisionId id, @NotNull @Valid CorrectionEntry entry) {
        DecisionDetail decision = decisions.get(id);
        ChangeDecision change = issue.draft(decision, entry.reason());
        Map<StandingLine, List<Correction>> corrections = new LinkedHashMap<>();
        Map<String, StandingLine> standing = issue.standing(id);
        for (CorrectedLine line : entry.lines()) {
            StandingLine now = issue.line(standing, line.rollId());
            corrections.put(now, Correction.between(now, line));
        }
        if (corrections.values().stream().allMatch(List::isEmpty)) {
            throw new BusinessException(ChangeError.NOTHING_CHANGED);
        }
        issue.correct(change, decision, corrections);
        return get(change.id());
    }

    /** AWD-60, AWD-62 */
    @RolesAllowed("leader")
    public ChangeDetail cancel(@NotNull DecisionId id, @NotNull @Valid CancellationEntry entry) {
        DecisionDetail decision = decisions.get(id);
        ChangeDecision change = issue.draft(decision, entry.reason());
        change.because(entry.ground());
        Map<String, StandingLine> standing = issue.standing(id);
        List<StandingLine> cancelled = Set.copyOf(entry.rollIds()).stream()
                .map(roll -> issue.line(standing, roll))
                .toList();
        issue.cancel(change, decision, cancelled);
        return get(change.id());
    }

    public ChangeDetail get(@NotNull ChangeId id) {
        ChangeDetail change = changes.get(id).detail(changes.lines(id));
        decisions.get(change.decision());
        return change;
    }

    public List<ChangeDetail> list(@NotNull DecisionId decision) {
        decisions.get(decision);
        return changes.of(decision).stream()
                .map(change -> change.detail(changes.lines(change.id())))
                .toList();
    }

    public List<RecoverySummary> recoveries(@NotNull DecisionId decision) {
        decisions.get(decision);
        return changes.recoveries(decision);
    }

    /** AWD-62 What came back; whoever keeps the papers of the standing office notes it. */
    @RolesAllowed({"planner", "clerk"})
    public void noteReturn(@NotBlank String roll, @NotNull @Valid RecoveryNote note, Long seen) {
        Recovery recovery =
                changes.recovery(roll).orElseThrow(() -> new BusinessException(ChangeError.NOTHING_OWED, roll));
        CampaignDetail campaign =
                campaigns.get(decisions.get(get(recovery.change()).decision()).campaign());
        Caller caller = callers.caller();
        if (!caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.CLERK)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        KernelError.requireSameVersion(seen, recovery.version());
        recovery.note(note, caller.fullName());
    }
}
