package vn.tongket.awards.stage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import vn.tongket.planning.honour.HonoureesAnnounced;
import vn.tongket.planning.honour.HonoureesWithdrawn;

/** Chooses who of the honoured comes onto the stage, and who for them (cử đại diện lên nhận), AWD-122. */
@Stateless
@RolesAllowed({"planner", "clerk", "leader", "auditor"})
public class RepresentativeService {

    private static final String NOT_CHOSEN = "Không thuộc danh sách đại diện lên nhận khen thưởng";

    @Inject
    private RepresentativeRepository representatives;

    @Inject
    private StageRepository stage;

    @Inject
    private CampaignService campaigns;

    @Inject
    private HonourService honours;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    public List<Representation> list(@NotNull CampaignId campaign) {
        return representatives.of(campaigns.get(campaign).id().value());
    }

    /** Invites whom the choice brings, once, and no more whom it leaves out; answers how many lines changed. */
    @RolesAllowed("planner")
    public int choose(
            @NotNull CampaignId id, @NotNull @Size(max = 5_000) List<@NotNull @Valid RepresentationEntry> entries) {
        CampaignDetail campaign = campaigns.get(id);
        Caller caller = requireOffice(campaign);
        stage.lock(id.value());
        Map<String, Representation> before = new HashMap<>();
        representatives.of(id.value()).forEach(one -> before.put(one.rollId(), one));
        List<RepresentationEntry> changed =
                entries.stream().filter(entry -> differs(before, entry)).toList();
        changed.forEach(entry -> representatives.keep(entry, caller.fullName(), clock.instant()));
        if (campaign.plan() != null && !changed.isEmpty()) {
            tell(campaign, before, changed);
        }
        return changed.size();
    }

    private void tell(CampaignDetail campaign, Map<String, Representation> before, List<RepresentationEntry> changed) {
        List<String> left = changed.stream()
                .map(entry -> before.get(entry.rollId()))
                .filter(Representation::comes)
                .map(Representation::nominationId)
                .toList();
        if (!left.isEmpty()) {
            honours.withdraw(new HonoureesWithdrawn(campaign.plan(), left, NOT_CHOSEN));
        }
        representatives
                .coming(changed.stream().map(RepresentationEntry::rollId).toList())
                .forEach((decision, honourees) ->
                        honours.announce(new HonoureesAnnounced(campaign.plan(), decision, honourees)));
    }

    private static boolean differs(Map<String, Representation> before, RepresentationEntry entry) {
        Representation known = before.get(entry.rollId());
        if (known == null) {
            throw new BusinessException(StageError.NOT_ON_LIST, entry.rollId());
        }
        return !known.sameAs(entry);
    }

    private Caller requireOffice(CampaignDetail campaign) {
        Caller caller = callers.caller();
        if (!caller.may(Role.PLANNER, campaign.decidingUnit()) && !caller.may(Role.PLANNER, campaign.proposingUnit())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        return caller;
    }
}
