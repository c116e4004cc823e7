package vn.tongket.planning.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.PrintedSigner;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;

/** Amending papers as papers that are signed (văn bản điều chỉnh trình ký), AMD-10. */
@Stateless
@LocalBean
@Local(SignablePapers.class)
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head"})
public class AmendmentPapers implements SignablePapers {

    public static final String KIND = "amendment";

    @Inject
    private AmendmentService amendments;

    @Inject
    private AmendmentFlowService flow;

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
        return paper(amendments.get(new AmendmentId(id)));
    }

    @Override
    public OfficialDocument document(String id) {
        return amendments.paper(new AmendmentId(id));
    }

    @Override
    @RolesAllowed({"clerk", "leader"})
    public SignablePaper issue(String id, String comment, Long seen) {
        return paper(flow.issue(new AmendmentId(id), comment, seen));
    }

    private static SignablePaper paper(AmendmentDetail paper) {
        PlanSigner signer = paper.kind() == AmendmentKind.REPLACEMENT
                ? paper.after().text().signer()
                : paper.text().signer();
        return new SignablePaper(
                new PaperRef(KIND, paper.id().value()),
                paper.version(),
                paper.issuer(),
                paper.kind().series(),
                paper.text().title(),
                paper.status() == AmendmentStatus.APPROVED,
                new PrintedSigner(signer.authority(), signer.title(), signer.name()),
                paper.number(),
                paper.issueDate(),
                "/plan/amendment?id=" + paper.id());
    }
}
