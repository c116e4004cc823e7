package vn.tongket.planning.signing.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanFlowService;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.PrintedSigner;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;

/** Plans as papers that are signed (kế hoạch trình ký). */
@Stateless
@LocalBean
@Local(SignablePapers.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class PlanPapers implements SignablePapers {

    public static final String KIND = "plan";

    @Inject
    private PlanService plans;

    @Inject
    private PlanFlowService flow;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Signatory signsAs(Signatory authority) {
        return authority;
    }

    @Override
    public SignablePaper get(String id) {
        return paper(plans.get(new PlanId(id)));
    }

    @Override
    public OfficialDocument document(String id) {
        return plans.paper(new PlanId(id));
    }

    @Override
    @RolesAllowed({"clerk", "leader"})
    public SignablePaper issue(String id, String comment, Long seen) {
        return paper(flow.issue(new PlanId(id), comment, seen));
    }

    private static SignablePaper paper(PlanDetail plan) {
        PlanSigner signer = plan.text().signer();
        return new SignablePaper(
                new PaperRef(KIND, plan.id().value()),
                plan.version(),
                plan.issuer(),
                DocumentKind.PLAN,
                plan.text().title(),
                plan.status() == PlanStatus.APPROVED,
                new PrintedSigner(signer.authority(), signer.title(), signer.name()),
                plan.number(),
                plan.issueDate(),
                "/plan/plan?id=" + plan.id().value());
    }
}
