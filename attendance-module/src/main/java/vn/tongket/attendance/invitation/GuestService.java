package vn.tongket.attendance.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.secret.AnswerThrottle;
import vn.tongket.attendance.pass.PassCode;
import vn.tongket.attendance.pass.PassService;
import vn.tongket.attendance.terms.InvitationTerms;
import vn.tongket.attendance.terms.TermsService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.plan.PlanId;

/** What a guest does with his own link and without an account (khách mời tự trả lời), ATT-12. */
@Stateless
@PermitAll
public class GuestService {

    @Inject
    private ChangeRepository changes;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Answers answers;

    @Inject
    private AnswerThrottle throttle;

    @Inject
    private ConferenceService conferences;

    @Inject
    private DirectoryService directory;

    @Inject
    private PassService passes;

    @Inject
    private CallerService callers;

    @Inject
    private TermsService terms;

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock = Clock.systemUTC();

    /** @param address where the request comes from; wrong secrets from there are counted */
    public GuestView view(@NotNull String secret, @NotNull String address) {
        return viewOf(own(secret, address));
    }

    public GuestView accept(@NotNull String secret, @NotNull String address) {
        Invitation invitation = own(secret, address);
        terms.requireAnswersOpen(invitation.plan());
        answers.accept(invitation, invitation.summary().fullName());
        return viewOf(invitation);
    }

    public GuestView decline(@NotNull String secret, @NotNull String address, @Size(max = 1000) String reason) {
        Invitation invitation = own(secret, address);
        answers.decline(invitation, reason, invitation.summary().fullName());
        return viewOf(invitation);
    }

    /** The link of the old guest shows from then on that somebody else comes, and nothing of the new code. */
    public GuestView substitute(
            @NotNull String secret,
            @NotNull String address,
            @NotNull @Valid Guest person,
            @Size(max = 1000) String reason) {
        Invitation invitation = own(secret, address);
        terms.requireAnswersOpen(invitation.plan());
        if (terms.of(invitation.plan()).substitutesApproved()) {
            throw new BusinessException(InvitationError.APPROVAL_NEEDED, person.fullName());
        }
        answers.substitute(invitation, person, reason, invitation.summary().fullName());
        return viewOf(invitation);
    }

    /** The secret of the caller's own invitation; he has an account and was told in the portal. */
    public String ownSecret(@NotNull PlanId plan) {
        return invitations
                .ofPerson(plan, callers.caller().person())
                .filter(invitation -> invitation.status() != InvitationStatus.LISTED)
                .map(Invitation::secret)
                .orElseThrow(() -> new BusinessException(InvitationError.NOT_FOUND, plan));
    }

    private Invitation own(String secret, String address) {
        throttle.requireAllowed(address);
        return invitations
                .bySecret(secret)
                .filter(invitation -> invitation.status() != InvitationStatus.LISTED)
                .orElseThrow(() -> {
                    throttle.failed(address);
                    return new BusinessException(InvitationError.NOT_FOUND, "");
                });
    }

    private GuestView viewOf(Invitation invitation) {
        InvitationSummary summary = invitation.summary();
        String pass = summary.status().issued()
                ? passes.signer().pass(invitation.plan(), new PassCode(summary.code()))
                : null;
        ConferenceInfo conference = conferences.facts(invitation.plan());
        String inviter = directory.unit(conference.issuer()).name();
        changes.told(invitation.id(), clock.instant());
        InvitationTerms holding = terms.of(invitation.plan());
        return new GuestView(
                summary,
                conference,
                inviter,
                pass,
                changes.ofGuest(invitation.id()),
                holding.programmeLines(),
                holding.replyBy(),
                holding.answersOpen(LocalDate.now(OFFICE)));
    }
}
