package vn.tongket.web.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.attendance.invitation.InvitationSummary;
import vn.tongket.attendance.substitution.ProposalSummary;
import vn.tongket.attendance.substitution.SubstitutionService;
import vn.tongket.web.shell.Messages;

/** Backs {@code attendance/substitutes.xhtml}: substitutes that wait for the word of the user. */
@Named
@RequestScoped
public class SubstitutesBacking {

    private static final String TEXTS = "guestText";

    @Inject
    private SubstitutionService substitutions;

    @Inject
    private Messages messages;

    private List<ProposalSummary> waiting;

    public List<ProposalSummary> getWaiting() {
        if (waiting == null) {
            waiting = substitutions.waiting();
        }
        return waiting;
    }

    public void approve(String id) {
        InvitationSummary fresh = substitutions.approve(id);
        messages.info(TEXTS, "substitutes.approved", fresh.fullName());
        waiting = null;
    }

    public void refuse(String id) {
        substitutions.refuse(id, null);
        messages.info(TEXTS, "substitutes.refused");
        waiting = null;
    }
}
