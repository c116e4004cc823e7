package vn.tongket.attendance.substitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;

/** Tells those whom a proposed substitute concerns (báo đề nghị và kết quả duyệt người đi thay), ATT-83. */
@ApplicationScoped
class SubstitutionNotices {

    private static final String PAGE = "/attendance/substitutes";

    @Inject
    private NoticeService notices;

    /** To the head of the guest's unit and to the planners of the conference: either of them decides. */
    void proposed(SubstituteProposal proposal, InvitationSummary guest, String by, ConferenceInfo conference) {
        NoticeMessage message = message(
                proposal,
                "proposed",
                "Đề nghị duyệt người đi thay: " + proposal.substitute().fullName(),
                List.of(
                        by + " cử " + called(proposal) + " đi thay " + guest.fullName() + ".",
                        "Hội nghị: " + conference.title()),
                PAGE);
        if (guest.unitId() != null) {
            notices.tell(Role.DEPARTMENT_HEAD, new UnitId(guest.unitId()), message);
        }
        notices.tell(Role.PLANNER, conference.issuer(), message);
    }

    /** To the one who proposed him, when he has an account. */
    void decided(SubstituteProposal proposal, InvitationSummary guest, Caller by) {
        String answer = proposal.status() == ProposalStatus.APPROVED ? "được duyệt" : "không được duyệt";
        proposal.proposer()
                .ifPresent(person -> notices.tell(
                        new PersonId(person),
                        message(
                                proposal,
                                "decided",
                                "Người đi thay " + answer + ": "
                                        + proposal.substitute().fullName(),
                                List.of("Đi thay " + guest.fullName() + "; người duyệt: " + by.fullName() + "."),
                                "/notices")));
    }

    private static NoticeMessage message(
            SubstituteProposal proposal, String step, String subject, List<String> lines, String link) {
        return new NoticeMessage(
                "substitute:" + proposal.id() + ":" + step, NoticeKind.INVITATION, subject, lines, link);
    }

    private static String called(SubstituteProposal proposal) {
        String position = proposal.substitute().position();
        return proposal.substitute().fullName() + (position == null ? "" : ", " + position);
    }
}
