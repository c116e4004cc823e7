package vn.tongket.attendance.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Answers to an invitation by the planner or by the guest's unit (trả lời thay khách mời). */
@Stateless
@RolesAllowed({"planner", "department-head", "unit-officer", "leader", "auditor"})
public class ReplyService {

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Answers answers;

    @Inject
    private ConferenceService conferences;

    @Inject
    private CallerService callers;

    @Inject
    private TermsService terms;

    public InvitationSummary get(@NotNull InvitationId id) {
        Invitation invitation = invitations.get(id);
        requireVisible(invitation);
        return invitation.summary();
    }

    /** @param seen the version that the caller saw; null means unconditional */
    @RolesAllowed({"planner", "department-head", "unit-officer"})
    public InvitationSummary answer(
            @NotNull InvitationId id, @NotNull InvitationStatus answer, @Size(max = 1000) String reason, Long seen) {
        Invitation invitation = answerable(id);
        KernelError.requireSameVersion(seen, invitation.version());
        String by = callers.caller().fullName();
        switch (answer) {
            case ACCEPTED -> accept(invitation, by);
            case DECLINED -> answers.decline(invitation, reason, by);
            case REVOKED -> revoke(invitation, reason, by);
            default -> throw new BusinessException(InvitationError.STATUS_NOT_SETTABLE, answer.code());
        }
        invitations.flush();
        return invitation.summary();
    }

    /** ATT-5 */
    @RolesAllowed({"planner", "department-head", "unit-officer"})
    public InvitationSummary substitute(
            @NotNull InvitationId id, @NotNull @Valid Guest person, @Size(max = 1000) String reason) {
        requireInTime(answerable(id));
        return giveWay(id, person, reason);
    }

    /** The same for somebody who was named in time and is approved by now. */
    @RolesAllowed({"planner", "department-head", "unit-officer"})
    public InvitationSummary giveWay(
            @NotNull InvitationId id, @NotNull @Valid Guest person, @Size(max = 1000) String reason) {
        Invitation invitation = answerable(id);
        Caller caller = callers.caller();
        if (!decides(caller, invitation) && terms.of(invitation.plan()).substitutesApproved()) {
            throw new BusinessException(InvitationError.APPROVAL_NEEDED, person.fullName());
        }
        return answers.substitute(invitation, person, reason, caller.fullName());
    }

    /** The guest's own secret, for those who send him his link. */
    @RolesAllowed("planner")
    public String secret(@NotNull InvitationId id) {
        Invitation invitation = invitations.get(id);
        conferences.planned(invitation.plan());
        return invitation.secret();
    }

    private void accept(Invitation invitation, String by) {
        requireInTime(invitation);
        answers.accept(invitation, by);
    }

    /** ATT-81 The planner answers for the conference and may still do so. */
    private void requireInTime(Invitation invitation) {
        ConferenceInfo conference = conferences.facts(invitation.plan());
        if (!callers.caller().may(Role.PLANNER, conference.issuer())) {
            terms.requireAnswersOpen(invitation.plan());
        }
    }

    private void revoke(Invitation invitation, String reason, String by) {
        conferences.planned(invitation.plan());
        answers.revoke(invitation, reason, by);
    }

    private Invitation answerable(InvitationId id) {
        Invitation invitation = invitations.get(id);
        requireVisible(invitation);
        Caller caller = callers.caller();
        ConferenceInfo conference = conferences.facts(invitation.plan());
        if (!caller.may(Role.PLANNER, conference.issuer()) && !ofHisUnit(caller, invitation)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        return invitation;
    }

    private void requireVisible(Invitation invitation) {
        Caller caller = callers.caller();
        ConferenceInfo conference = conferences.facts(invitation.plan());
        if (!caller.mayAny(conference.issuer(), Role.PLANNER, Role.LEADER, Role.AUDITOR)
                && !ofHisUnit(caller, invitation)) {
            throw new BusinessException(InvitationError.NOT_FOUND, invitation.id());
        }
    }

    /** Who needs nobody's approval for a substitute: the planner, and the head of the guest's unit. */
    private boolean decides(Caller caller, Invitation invitation) {
        ConferenceInfo conference = conferences.facts(invitation.plan());
        return caller.may(Role.PLANNER, conference.issuer())
                || invitation.unitId() != null && caller.may(Role.DEPARTMENT_HEAD, new UnitId(invitation.unitId()));
    }

    /** The invitation, for those who answer for the guest: the planner and the guest's unit. */
    public InvitationSummary answerableBy(@NotNull InvitationId id) {
        return answerable(id).summary();
    }

    /** Name of the person who is answering. */
    public String answerer() {
        return callers.caller().fullName();
    }

    /** Whether the invitation is this person's own. */
    public boolean concerns(@NotNull InvitationId id, @NotNull PersonId person) {
        return person.value().equals(invitations.get(id).personId());
    }

    private static boolean ofHisUnit(Caller caller, Invitation invitation) {
        return invitation.unitId() != null
                && caller.mayAny(new UnitId(invitation.unitId()), Role.DEPARTMENT_HEAD, Role.UNIT_OFFICER);
    }
}
