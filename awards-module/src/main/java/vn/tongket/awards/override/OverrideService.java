package vn.tongket.awards.override;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

/** Letting a nomination pass in spite of a finding, by name and with a reason (cho qua có lý do), AWD-28, AWD-29. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "unit-officer", "department-head", "council-member"})
public class OverrideService {

    private static final int CHUNK = 1_000;

    @Inject
    private OverrideRepository overrides;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    @RolesAllowed({"planner", "leader"})
    public void override(@NotNull @Valid OverrideEntry entry) {
        Caller caller = permitted(entry.nominationId());
        if (!entry.rule().isOpenToTheOffice()) {
            throw new BusinessException(OverrideError.NOT_OVERRIDABLE);
        }
        if (overrides.standing(entry.nominationId(), entry.rule()).isPresent()) {
            throw new BusinessException(OverrideError.ALREADY_OVERRIDDEN);
        }
        overrides.add(new FindingOverride(entry, caller, Instant.now()));
    }

    /** Takes an override back; that it was given stays on record. */
    @RolesAllowed({"planner", "leader"})
    public void withdraw(@NotBlank String nominationId, @NotNull FindingRule rule) {
        Caller caller = permitted(nominationId);
        overrides.standing(nominationId, rule).ifPresent(override -> override.withdraw(caller, Instant.now()));
    }

    /** All of these nominations, the oldest first; whoever asks has decided that its reader may see them. */
    public List<OverrideSummary> of(@NotNull Collection<String> nominations) {
        List<String> ids = List.copyOf(nominations);
        List<OverrideSummary> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(overrides.of(ids.subList(from, Math.min(from + CHUNK, ids.size()))));
        }
        return found;
    }

    private Caller permitted(String nominationId) {
        NominationOrigin origin = overrides
                .origin(nominationId)
                .orElseThrow(() -> new BusinessException(OverrideError.NOMINATION_NOT_FOUND));
        CampaignDetail campaign = campaigns.get(origin.campaign());
        Caller caller = callers.caller();
        boolean office = caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.LEADER)
                || caller.mayAny(campaign.proposingUnit(), Role.PLANNER, Role.LEADER);
        if (!office) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        if (origin.concerns(caller.person())) {
            throw new BusinessException(OverrideError.OWN_MATTER);
        }
        return caller;
    }
}
