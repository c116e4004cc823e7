package vn.tongket.awards.stage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.honour.HonourService;
import vn.tongket.planning.honour.HonoureePresence;

/** Calling to the stage and handing over (gọi lên nhận, trao thưởng), AWD-69 and AWD-70. */
@Stateless
@RolesAllowed({"planner", "clerk", "leader", "auditor"})
public class StageService {

    @Inject
    private StageRepository stage;

    @Inject
    private CampaignService campaigns;

    @Inject
    private HonourService honours;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    public StageBoard board(@NotNull CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        List<StagePlace> places = stage.places(id.value());
        List<HonoureePresence> inside = campaign.plan() == null
                ? null
                : honours.presences(campaign.plan()).orElse(null);
        return new StageBoard(
                id.value(),
                stage.groupSize(id.value()),
                stage.lastGroup(id.value()),
                inside != null,
                inside == null ? places : standing(places, inside));
    }

    @RolesAllowed({"planner", "clerk"})
    public void callInGroupsOf(@NotNull CampaignId id, int size) {
        requireStageOffice(id);
        if (size < Groups.SMALLEST || size > Groups.LARGEST) {
            throw new BusinessException(StageError.GROUP_SIZE, Groups.SMALLEST, Groups.LARGEST);
        }
        stage.keepGroupSize(id.value(), size);
    }

    /** Calls the next group; the one before has to be off the stage. */
    @RolesAllowed({"planner", "clerk"})
    public StageGroup callNext(@NotNull CampaignId id) {
        Caller caller = requireStageOffice(id);
        StageBoard board = board(id);
        if (board.onStage().isPresent()) {
            throw new BusinessException(
                    StageError.GROUP_ON_STAGE, board.onStage().get().number());
        }
        StageGroup group =
                board.next().stream().findFirst().orElseThrow(() -> new BusinessException(StageError.NOBODY_WAITS));
        group.places().forEach(place -> add(place, StageState.CALLED, group.number(), caller, null));
        return group;
    }

    /** Handed over on the stage, or later in the office. */
    @RolesAllowed({"planner", "clerk"})
    public void handOver(
            @NotNull CampaignId id, @NotEmpty List<@NotBlank String> rollIds, @Size(max = 500) String remark) {
        move(id, rollIds, StageState.HANDED, remark);
    }

    /** Not now: stays on the list of the undelivered. */
    @RolesAllowed({"planner", "clerk"})
    public void handLater(
            @NotNull CampaignId id, @NotEmpty List<@NotBlank String> rollIds, @Size(max = 500) String remark) {
        move(id, rollIds, StageState.LATER, remark);
    }

    /** Back to those waiting, when somebody who was to get it later came after all. */
    @RolesAllowed({"planner", "clerk"})
    public void callAgain(@NotNull CampaignId id, @NotBlank String rollId) {
        move(id, List.of(rollId), StageState.WAITING, null);
    }

    private void move(CampaignId id, List<String> rollIds, StageState state, String remark) {
        Caller caller = requireStageOffice(id);
        Map<String, StagePlace> places = new HashMap<>();
        stage.places(id.value()).forEach(place -> places.put(place.rollId(), place));
        for (String roll : rollIds) {
            StagePlace place = places.get(roll);
            if (place == null) {
                throw new BusinessException(StageError.NOT_ON_LIST, roll);
            }
            if (place.state() == StageState.HANDED) {
                throw new BusinessException(StageError.ALREADY_HANDED, place.calledName());
            }
            add(place, state, null, caller, remark);
        }
    }

    private void add(StagePlace place, StageState state, Integer group, Caller caller, String remark) {
        stage.add(new StageStep(place.rollId(), state, group, clock.instant(), caller.fullName(), remark));
    }

    private Caller requireStageOffice(CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        Caller caller = callers.caller();
        if (!caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.CLERK)
                && !caller.mayAny(campaign.proposingUnit(), Role.PLANNER, Role.CLERK)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        stage.lock(id.value());
        return caller;
    }

    private static List<StagePlace> standing(List<StagePlace> places, List<HonoureePresence> inside) {
        Map<String, HonoureePresence> byNomination = new HashMap<>();
        inside.forEach(presence ->
                byNomination.merge(presence.nominationId(), presence, (one, other) -> one.inside() ? one : other));
        return places.stream()
                .map(place -> {
                    HonoureePresence found = byNomination.get(place.nominationId());
                    return found == null || !found.inside()
                            ? place.with(Standing.ABSENT, null, null)
                            : place.with(Standing.INSIDE, found.representative(), found.seat());
                })
                .toList();
    }
}
