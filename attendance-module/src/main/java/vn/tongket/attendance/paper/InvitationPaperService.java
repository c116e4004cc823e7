package vn.tongket.attendance.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.attendance.batch.TwoPresses;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.conference.ConferenceService;
import vn.tongket.attendance.invitation.GuestService;
import vn.tongket.attendance.invitation.InvitationError;
import vn.tongket.attendance.invitation.InvitationId;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.invitation.ReplyService;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanId;

/** Prints invitations (in giấy mời); a time announced later stands on the next print. */
@Stateless
@RolesAllowed({"planner", "department-head", "unit-officer", "leader", "auditor"})
public class InvitationPaperService {

    @Inject
    private PaperRepository invitations;

    @Inject
    private ReplyService answers;

    @Inject
    private GuestService guests;

    @Inject
    private ConferenceService conferences;

    @Inject
    private InvitationPapers papers;

    @Inject
    private DocumentRenderer renderer;

    public byte[] pdf(@NotNull InvitationId id) {
        return renderer.pdf(paper(answers.get(id)));
    }

    public byte[] docx(@NotNull InvitationId id) {
        InvitationSummary guest = issued(answers.get(id));
        return renderer.docx(
                papers.drawn(conferences.facts(new PlanId(guest.planId()))).of(guest));
    }

    /** All issued invitations in one file, in the order of their numbers. */
    @RolesAllowed("planner")
    public byte[] pdf(@NotNull PlanId plan) {
        return pdf(plan, PrintChoice.all());
    }

    /** Those of all issued invitations that are wanted, in one file. */
    @RolesAllowed("planner")
    public byte[] pdf(@NotNull PlanId plan, @NotNull PrintChoice choice) {
        ConferenceInfo conference = conferences.planned(plan);
        List<InvitationSummary> issued = invitations.issued(plan, choice);
        if (issued.isEmpty()) {
            throw new BusinessException(InvitationError.NOT_ISSUED, conference.title());
        }
        InvitationPaper paper = papers.of(conference);
        return TwoPresses.print(
                issued,
                1,
                part -> renderer.printout(part.stream().map(paper::of).toList()));
    }

    /** Units whose guests have invitations to be printed. */
    @RolesAllowed("planner")
    public List<PrintBundle> byUnit(@NotNull PlanId plan) {
        conferences.planned(plan);
        return invitations.byUnit(plan);
    }

    /** Doors at which guests are at home. */
    @RolesAllowed("planner")
    public List<PrintBundle> byDoor(@NotNull PlanId plan) {
        conferences.planned(plan);
        return invitations.byDoor(plan);
    }

    /** The guest's own invitation, by his secret. */
    @PermitAll
    public byte[] pdf(@NotNull String secret, @NotNull String address) {
        return renderer.pdf(paper(guests.view(secret, address).invitation()));
    }

    /** For the mail that carries it; the sending has decided who gets it. */
    @PermitAll
    public byte[] forDelivery(@NotNull ConferenceInfo conference, @NotNull InvitationSummary guest) {
        return renderer.pdf(papers.of(conference).of(issued(guest)));
    }

    private OfficialDocument paper(InvitationSummary guest) {
        return papers.of(conferences.facts(new PlanId(guest.planId()))).of(issued(guest));
    }

    private static InvitationSummary issued(InvitationSummary guest) {
        if (!guest.status().issued()) {
            throw new BusinessException(
                    guest.status().alive() ? InvitationError.NOT_ISSUED : InvitationError.DEAD, guest.fullName());
        }
        return guest;
    }
}
