package vn.tongket.attendance.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.pass.PassService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.document.render.QrCode;

/** Gives what writes the invitations of a conference (mẫu giấy mời của hội nghị). */
@ApplicationScoped
class InvitationPapers {

    @Inject
    private DirectoryService directory;

    @Inject
    private PassService passes;

    @Inject
    private QrCode qrCode;

    /** Invitations for a PDF. */
    InvitationPaper of(ConferenceInfo conference) {
        return of(conference, InvitationPaper.PRINTED_PIXELS);
    }

    /** Invitations for Word. */
    InvitationPaper drawn(ConferenceInfo conference) {
        return of(conference, InvitationPaper.DRAWN_PIXELS);
    }

    private InvitationPaper of(ConferenceInfo conference, int pixels) {
        String inviter = directory.unit(conference.issuer()).name();
        return new InvitationPaper(conference, inviter, passes.signer().ready(conference.planId()), qrCode, pixels);
    }
}
