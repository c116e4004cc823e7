package vn.tongket.planning.distribution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tongket.planning.amendment.AmendmentDetail;
import vn.tongket.planning.amendment.AmendmentKind;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.plan.PlanHeader;
import vn.tongket.planning.plan.PlanStatus;

/** The papers that changed a plan, in the order in which they took effect (các văn bản đã làm thay đổi kế hoạch). */
record PlanTurns(List<AmendmentDetail> papers) {

    static PlanTurns of(List<AmendmentDetail> all) {
        return new PlanTurns(
                all.stream().filter(paper -> paper.appliedAt() != null).toList());
    }

    /** The paper of equal form that stands for the plan now; empty for the plan as it was first issued. */
    Optional<AmendmentDetail> replacement() {
        return papers.stream()
                .filter(paper -> paper.kind() == AmendmentKind.REPLACEMENT)
                .reduce((earlier, later) -> later);
    }

    /** The replacement that this paper changed; empty when it changed the plan as it was first issued. */
    Optional<AmendmentDetail> before(AmendmentDetail changing) {
        return papers.stream()
                .filter(paper -> paper.kind() == AmendmentKind.REPLACEMENT
                        && Objects.equals(paper.number(), changing.planNumber())
                        && Objects.equals(paper.issueDate(), changing.planDate()))
                .findFirst();
    }

    /** Whether the paper was the first to change what was issued under the number that it names. */
    boolean first(AmendmentDetail changing) {
        return papers.stream()
                .filter(paper -> Objects.equals(paper.planNumber(), changing.planNumber())
                        && Objects.equals(paper.planDate(), changing.planDate()))
                .findFirst()
                .filter(paper -> paper.id().equals(changing.id()))
                .isPresent();
    }

    /** The last paper that changed what is in force; empty where nothing was changed since its issue. */
    Optional<AmendmentDetail> last() {
        return papers.isEmpty() ? Optional.empty() : Optional.of(papers.get(papers.size() - 1));
    }

    FileState state(PlanHeader plan) {
        if (plan.number() == null) {
            return FileState.DRAFT;
        }
        if (plan.status() == PlanStatus.RECALLED) {
            return FileState.RECALLED;
        }
        return last().filter(paper -> paper.kind() != AmendmentKind.REPLACEMENT)
                .map(paper -> FileState.AMENDED)
                .orElse(FileState.IN_FORCE);
    }

    /** What became of a plan by this paper. */
    static FileState after(AmendmentDetail paper) {
        return switch (paper.kind()) {
            case REPLACEMENT -> FileState.REPLACED;
            case RECALL -> FileState.RECALLED;
            default -> FileState.AMENDED;
        };
    }

    static String cited(AmendmentDetail paper) {
        return paper.issueDate() == null
                ? paper.source()
                : paper.source() + " " + OfficialDate.inWords(paper.issueDate());
    }
}
