package vn.tongket.awards.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationService;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;

/** Use cases of the award council (họp, bỏ phiếu kín và kiểm phiếu của Hội đồng). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "council-member"})
public class CouncilService {

    @Inject
    private CouncilRepository sessions;

    @Inject
    private UrnRepository urn;

    @Inject
    private CouncilSeats seats;

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationService nominations;

    @Inject
    private CallerService callers;

    @RolesAllowed("planner")
    public SessionId call(@NotNull CampaignId campaignId, @NotNull @Valid SessionEntry entry) {
        CampaignDetail campaign = campaigns.get(campaignId);
        requireStandingOffice(callers.caller(), campaign);
        CouncilSession session =
                CouncilSession.call(campaignId, entry, seats.members(entry, campaign), agenda(campaignId, entry));
        sessions.add(session);
        return session.id();
    }

    /** Casts the caller's ballot; what it does not mention counts as an abstention (AWD-9, AWD-10). */
    @RolesAllowed("council-member")
    public void vote(@NotNull SessionId id, @NotNull @NotEmpty List<@NotNull @Valid Vote> votes) {
        Caller caller = callers.caller();
        CouncilSession session = sessions.locked(id);
        if (!session.hasMember(caller.person())) {
            throw new BusinessException(CouncilError.SESSION_NOT_FOUND, id);
        }
        session.requireOpen();
        urn.cast(id, caller.person(), ballot(visible(session), votes));
    }

    /** Ends the voting; from now on there is a tally (AWD-11). */
    @RolesAllowed("planner")
    public SessionDetail close(@NotNull SessionId id) {
        CouncilSession session = sessions.locked(id);
        requireStandingOffice(callers.caller(), campaigns.get(session.campaign()));
        session.close(Instant.now());
        return detail(session);
    }

    public SessionDetail get(@NotNull SessionId id) {
        CouncilSession session = sessions.get(id);
        requireReader(session);
        return detail(session);
    }

    public List<SessionSummary> list(@NotNull CampaignId campaign) {
        Caller caller = callers.caller();
        CampaignDetail detail = campaigns.get(campaign);
        return sessions.list(campaign).stream()
                .filter(session -> reads(caller, detail)
                        || sessions.get(session.sessionId()).hasMember(caller.person()))
                .toList();
    }

    /** Sessions in which the caller has a seat. */
    @RolesAllowed("council-member")
    public List<SessionSummary> mine() {
        return sessions.ofMember(callers.caller().person().value());
    }

    private Set<String> agenda(CampaignId campaign, SessionEntry entry) {
        Set<String> appraised = sessions.appraised(campaign);
        if (entry.nominations() == null || entry.nominations().isEmpty()) {
            return appraised;
        }
        Set<String> wanted =
                entry.nominations().stream().map(NominationId::value).collect(Collectors.toSet());
        require(appraised.containsAll(wanted), CouncilError.NOT_APPRAISED);
        return wanted;
    }

    private static Collection<Vote> ballot(List<NominationSummary> votable, List<Vote> votes) {
        Map<NominationId, Vote> ballot = new HashMap<>();
        votable.forEach(item -> ballot.put(item.nominationId(), new Vote(item.nominationId(), Choice.ABSTAIN)));
        Set<NominationId> named = new HashSet<>();
        for (Vote vote : votes) {
            require(ballot.containsKey(vote.nomination()), CouncilError.NOT_ON_AGENDA);
            require(named.add(vote.nomination()), CouncilError.VOTED_TWICE_IN_BALLOT);
            ballot.put(vote.nomination(), vote);
        }
        return ballot.values();
    }

    private SessionDetail detail(CouncilSession session) {
        Set<String> voters = urn.voters(session.id());
        List<SessionMember> members = session.members().stream()
                .map(member -> seats.seat(member, voters))
                .toList();
        List<NominationSummary> agenda = visible(session);
        return new SessionDetail(
                session.id(),
                session.campaign(),
                session.heldOn(),
                session.threshold(),
                session.countedOn(),
                session.isClosed(),
                members,
                voters.contains(callers.caller().person().value()),
                agenda,
                session.isClosed() ? tally(session, agenda) : List.of(),
                session.version());
    }

    private List<Tally> tally(CouncilSession session, List<NominationSummary> agenda) {
        Map<NominationId, int[]> counts = urn.count(session.id());
        List<String> members =
                session.members().stream().map(CouncilMember::personId).toList();
        List<Tally> tallies = new ArrayList<>();
        for (NominationSummary item : agenda) {
            int[] counted = counts.getOrDefault(item.nominationId(), new int[Choice.values().length]);
            int cast = counted[0] + counted[1] + counted[2];
            int entitled = members.size() - (int) sessions.recused(item.id(), members);
            int base = session.countedOn() == CountedOn.ALL_MEMBERS ? entitled : cast;
            tallies.add(Tally.of(item.nominationId(), counted, base, session.threshold()));
        }
        return tallies;
    }

    /** The agenda without what concerns the caller himself. */
    private List<NominationSummary> visible(CouncilSession session) {
        return nominations.visible(session.agenda());
    }

    private void requireReader(CouncilSession session) {
        Caller caller = callers.caller();
        if (!session.hasMember(caller.person()) && !reads(caller, campaigns.get(session.campaign()))) {
            throw new BusinessException(CouncilError.SESSION_NOT_FOUND, session.id());
        }
    }

    private static boolean reads(Caller caller, CampaignDetail campaign) {
        return caller.mayAny(campaign.decidingUnit(), Role.PLANNER, Role.LEADER, Role.AUDITOR)
                || caller.mayAny(campaign.proposingUnit(), Role.PLANNER, Role.LEADER, Role.AUDITOR);
    }

    private static void requireStandingOffice(Caller caller, CampaignDetail campaign) {
        if (!caller.may(Role.PLANNER, campaign.decidingUnit()) && !caller.may(Role.PLANNER, campaign.proposingUnit())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }

    private static void require(boolean satisfied, CouncilError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}
