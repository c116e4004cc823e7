package vn.tongket.planning.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentId;
import vn.tongket.planning.amendment.AmendmentService;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** The file of a plan that is in force, and of what it replaced, each with its state (tệp kế hoạch), DST-6. */
@Stateless
@RolesAllowed({"planner", "leader", "clerk", "auditor", "unit-officer", "department-head", "usher"})
public class PlanFileService {

    @Inject
    private PlanService plans;

    @Inject
    private AmendmentService amendments;

    @Inject
    private SignatureRecordService signatures;

    @Inject
    private DocumentRenderer renderer;

    /** What stands for the plan now: the signed file of the paper in force, or a print. */
    public PlanFile pdf(@NotNull PlanId id) {
        PlanHeader plan = plans.header(id);
        PlanTurns turns = PlanTurns.of(amendments.ofPlan(id));
        FileState state = turns.state(plan);
        String by = turns.last().map(PlanTurns::cited).orElse(null);
        byte[] content =
                signed(id, turns.replacement()).orElseGet(() -> marked(renderer.pdf(plans.paper(id)), state, by));
        return new PlanFile(content, plan.number(), state, by);
    }

    /** The plan as it was before this paper: what was signed, byte for byte, or a print that says what it is. */
    public PlanFile before(@NotNull AmendmentId id) {
        AmendmentDetail paper = amendments.get(id);
        PlanTurns turns = PlanTurns.of(amendments.ofPlan(paper.plan()));
        FileState state = paper.appliedAt() == null ? FileState.IN_FORCE : PlanTurns.after(paper);
        String by = PlanTurns.cited(paper);
        byte[] content = Optional.of(paper)
                .filter(turns::first)
                .flatMap(first -> signed(first.plan(), turns.before(first)))
                .orElseGet(() -> marked(renderer.pdf(amendments.original(id)), state, by));
        return new PlanFile(content, paper.planNumber(), state, by);
    }

    private Optional<byte[]> signed(PlanId plan, Optional<AmendmentDetail> replacement) {
        return signatures.file(replacement.map(paper -> paper.id().value()).orElse(plan.value()), FileStage.ISSUED);
    }

    /** A signed file is never written into; a print is. */
    private static byte[] marked(byte[] print, FileState state, String by) {
        return switch (state) {
            case REPLACED -> StateMark.on(print, "VĂN BẢN ĐÃ ĐƯỢC THAY THẾ bởi " + by);
            case RECALLED -> StateMark.on(print, "VĂN BẢN ĐÃ BỊ THU HỒI theo " + by);
            default -> print;
        };
    }
}
