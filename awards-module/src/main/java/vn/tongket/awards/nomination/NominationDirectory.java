package vn.tongket.awards.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.UnitId;

/**
 * The nominations of a campaign for the later steps (tra cứu đề nghị khen thưởng): whole lists, whoever asks.
 *
 * <p>For the services of this module, which decide who may be shown what; what concerns the caller himself is on the
 * lists too (AWD-3). Pages read through {@link NominationService}. Lists stand in the order of the stage and are
 * bounded to five thousand.
 */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "clerk", "unit-officer", "department-head", "council-member"})
public class NominationDirectory {

    @Inject
    private NominationRepository nominations;

    public List<NominationSummary> of(@NotNull CampaignId campaign) {
        return nominations.all(campaign, Set.of(NominationStatus.values()), null);
    }

    public List<NominationSummary> of(@NotNull CampaignId campaign, @NotNull Set<NominationStatus> states) {
        return states.isEmpty() ? List.of() : nominations.all(campaign, states, null);
    }

    /** What one unit nominates. */
    public List<NominationSummary> ofUnit(@NotNull CampaignId campaign, @NotNull UnitId unit) {
        return nominations.all(campaign, Set.of(NominationStatus.values()), unit);
    }

    public List<NominationSummary> among(@NotNull Collection<@NotNull NominationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : nominations.all(ids.stream().map(NominationId::value).toList());
    }

    public Optional<NominationSummary> find(@NotNull NominationId id) {
        return among(List.of(id)).stream().findFirst();
    }
}
