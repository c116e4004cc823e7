package vn.tongket.attendance.substitution;

import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.ReplyService;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanId;

/** Use cases of naming and approving substitutes (cử và duyệt người đi thay), ATT-33. */
@Stateless
@RolesAllowed({"planner", "department-head", "unit-officer"})
public class SubstitutionService {

    @Inject
    private ProposalRepository proposals;

    @Inject
    private GuestService guests;

    @Inject
    private ReplyService replies;

    @Inject
    private SubstitutionNotices notices;

    @Inject
    private TermsService terms;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.systemUTC();

    /** A guest names who comes instead; answers true when that holds at once, false when it waits for approval. */
    @PermitAll
    public boolean name(
            @NotNull String secret,
            @NotNull String address,
            @NotNull @Valid Guest substitute,
            @Size(max = 1000) String reason) {
        InvitationSummary guest = guests.view(secret, address).invitation();
        terms.requireAnswersOpen(new PlanId(guest.planId()));
        if (!terms.of(new PlanId(guest.planId())).substitutesApproved()) {
            guests.substitute(secret, address, substitute, reason);
            return true;
        }
        propose(guest, substitute, reason, guest.fullName(), null);
        return false;
    }

    /** Whom the guest has proposed and who is not approved yet. */
    @PermitAll
    public Optional<ProposalSummary> pending(@NotNull String secret, @NotNull String address) {
        return proposals.pending(guests.view(secret, address).invitation().invitationId());
    }

    /** The guest's unit proposes somebody. */
    public void propose(@NotNull InvitationId id, @NotNull @Valid Guest substitute, @Size(max = 1000) String reason) {
        Caller caller = callers.caller();
        InvitationSummary guest = replies.answerableBy(id);
        PlanId plan = new PlanId(guest.planId());
        if (!caller.may(Role.PLANNER, conferences.facts(plan).issuer())) {
            terms.requireAnswersOpen(plan);
        }
        propose(guest, substitute, reason, caller.fullName(), caller.person().value());
    }

    /** What waits for the caller's word: as a planner, or as the head of the guest's unit. */
    @RolesAllowed({"planner", "department-head"})
    public List<ProposalSummary> waiting() {
        Caller caller = callers.caller();
        Map<String, UnitId> issuers = new HashMap<>();
        return proposals.pending().stream()
                .filter(proposal -> decides(caller, proposal.planId(), proposal.guestUnitId(), issuers))
                .toList();
    }

    /** The substitute gets an invitation of his own, and the guest's code is dead at once (ATT-5). */
    @RolesAllowed({"planner", "department-head"})
    public InvitationSummary approve(@NotNull String id) {
        SubstituteProposal proposal = decided(id, ProposalStatus.APPROVED, null);
        return replies.giveWay(proposal.invitation(), proposal.substitute(), proposal.reason());
    }

    @RolesAllowed({"planner", "department-head"})
    public void refuse(@NotNull String id, @Size(max = 1000) String why) {
        decided(id, ProposalStatus.REFUSED, why);
    }

    private SubstituteProposal decided(String id, ProposalStatus answer, String why) {
        SubstituteProposal proposal = proposals.get(id);
        InvitationSummary guest = replies.get(proposal.invitation());
        Caller caller = callers.caller();
        if (!decides(caller, guest.planId(), guest.unitId(), new HashMap<>())) {
            throw new BusinessException(SubstitutionError.NOT_FOUND, id);
        }
        if (replies.concerns(proposal.invitation(), caller.person())) {
            throw new BusinessException(SubstitutionError.OWN_PROPOSAL, guest.fullName());
        }
        proposal.decide(answer, why, caller, clock.instant());
        notices.decided(proposal, guest, caller);
        return proposal;
    }

    private void propose(InvitationSummary guest, Guest substitute, String reason, String by, String person) {
        if (!guest.status().issued()) {
            throw new BusinessException(
                    guest.status().alive() ? InvitationError.NOT_ISSUED : InvitationError.DEAD, guest.fullName());
        }
        if (proposals.pending(guest.invitationId()).isPresent()) {
            throw new BusinessException(SubstitutionError.ALREADY_PROPOSED, guest.fullName());
        }
        SubstituteProposal proposal =
                SubstituteProposal.of(guest.invitationId(), substitute, reason, by, person, clock.instant());
        proposals.add(proposal);
        notices.proposed(proposal, guest, by, conferences.facts(new PlanId(guest.planId())));
    }

    private boolean decides(Caller caller, String plan, String unit, Map<String, UnitId> issuers) {
        UnitId issuer = issuers.computeIfAbsent(
                plan, id -> conferences.facts(new PlanId(id)).issuer());
        return caller.may(Role.PLANNER, issuer) || unit != null && caller.may(Role.DEPARTMENT_HEAD, new UnitId(unit));
    }
}
