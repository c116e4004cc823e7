package vn.tongket.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.planning.attachment.PlanFiles;
import vn.tongket.planning.distribution.ReceiptService;
import vn.tongket.planning.incoming.IncomingService;
import vn.tongket.planning.incoming.IncomingSummary;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.web.security.CurrentUser;

/** Files and incoming documents on a plan's page; whoever is shown it has received his unit's copy. */
@Named
@RequestScoped
public class PlanFilesBacking {

    @Inject
    private PlanFiles files;

    @Inject
    private IncomingService incoming;

    @Inject
    private ReceiptService receipts;

    @Inject
    private CurrentUser currentUser;

    private List<IncomingSummary> documents;
    private Boolean changeable;

    public boolean visible() {
        return !currentUser.holds("USHER") || currentUser.getRoles().size() > 1;
    }

    public List<IncomingSummary> documents(String planId) {
        if (documents == null) {
            receipts.shown(PlanFiles.KIND, planId);
            documents = incoming.ofPlan(new PlanId(planId));
        }
        return documents;
    }

    public boolean changeable(String planId) {
        if (changeable == null) {
            changeable = files.changeable(planId);
        }
        return changeable;
    }
}
