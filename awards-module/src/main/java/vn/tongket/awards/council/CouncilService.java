package vn.tongket.awards.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.ballot.UrnService;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;

/** Use cases of the award council (họp, bỏ phiếu kín và kiểm phiếu của Hội đồng). */
@Stateless
@RolesAllowed({"planner", "leader", "auditor", "council-member"})
public class CouncilService {

    @Inject
    private CouncilRepository sessions;

    @Inject
    private SeatRepository seats;

    @Inject
    private ResultRepository results;

    @Inject
    private SessionCalling calling;

    @Inject
    private SessionView view;

    @Inject
    private SessionAccess access;

    @Inject
    private UrnService urn;

    @Inject
    private Event<SessionCounted> counted;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CallerService callers;

    @RolesAllowed("planner")
    public SessionId call(@NotNull CampaignId campaignId, @NotNull @Valid SessionEntry entry) {
        CampaignDetail campaign = campaigns.get(campaignId);
        access.requireStandingOffice(callers.caller(), campaign);
        return calling.call(campaign, entry);
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
        Set<NominationId> visible = view.visible(session).stream()
                .map(NominationSummary::nominationId)
                .collect(Collectors.toSet());
        BallotPaper paper = BallotPaper.of(visible, seats.recusals(id), caller.person());
        seats.arrive(id, caller.person());
        if (!urn.cast(id, caller.person(), paper.filled(votes))) {
            throw new BusinessException(CouncilError.ALREADY_VOTED);
        }
    }

    /** Ends the voting; from now on there is a tally, if enough members were there (AWD-11, AWD-48). */
    @RolesAllowed({"planner", "council-member", "leader"})
    public SessionDetail close(@NotNull SessionId id) {
        Caller caller = callers.caller();
        CouncilSession session = sessions.locked(id);
        access.requireRunner(session, caller);
        session.close(view.present(session).size(), Instant.now());
        if (session.state() == SessionState.COUNTED) {
            view.count(session, session.agenda()).forEach(tally -> results.add(id, tally));
            counted.fire(new SessionCounted(id));
        }
        urn.remove(id);
        return view.of(session, caller);
    }

    public SessionDetail get(@NotNull SessionId id) {
        Caller caller = callers.caller();
        CouncilSession session = sessions.get(id);
        access.requireReader(session, caller);
        return view.of(session, caller);
    }

    /** Who would sit in a session of the campaign, highest position first. */
    @RolesAllowed("planner")
    public List<SessionMember> seats(@NotNull CampaignId campaign) {
        return calling.seats(campaigns.get(campaign));
    }

    /** Whether the caller runs the session. */
    public boolean runs(@NotNull SessionId id) {
        return access.runs(sessions.get(id), callers.caller());
    }

    public List<SessionSummary> list(@NotNull CampaignId campaign) {
        Caller caller = callers.caller();
        CampaignDetail detail = campaigns.get(campaign);
        return sessions.list(campaign).stream()
                .filter(session -> access.reads(caller, detail)
                        || sessions.get(session.sessionId()).hasMember(caller.person()))
                .toList();
    }

    /** Sessions in which the caller has a seat. */
    @RolesAllowed("council-member")
    public List<SessionSummary> mine() {
        return sessions.ofMember(callers.caller().person().value());
    }
}
