package vn.tongket.planning.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.plan.paper.PlanCitation;
import vn.tongket.planning.subplan.Inheritance;

/** The draft that a lower unit begins with (kế hoạch của đơn vị cấp dưới), PLN-11. */
final class SubPlan {

    private SubPlan() {}

    static PlanDraft of(Plan parent, UnitSummary unit, Caller caller) {
        if (unit.unitId().equals(parent.issuer()) || !caller.may(Role.PLANNER, unit.unitId())) {
            throw new BusinessException(PlanError.NOT_A_LOWER_UNIT, unit.name());
        }
        PlanText text = parent.text();
        PlanLetterhead head = parent.letterhead();
        return new PlanDraft(
                unit.unitId(),
                new PlanLetterhead(head.issuingBody(), unit.name(), null, null, null),
                new PlanText(
                        text.type(),
                        text.title(),
                        bases(parent),
                        null,
                        Inheritance.sections(said(parent), unit.unitId()),
                        null,
                        text.venue(),
                        List.of(),
                        List.of(),
                        recipients(head),
                        new PlanSigner(null, null, null)),
                new PlanTime(
                        parent.time().text(),
                        parent.time().startsAt(),
                        parent.time().endsAt()),
                List.of());
    }

    private static PlanDraft said(Plan parent) {
        return new PlanDraft(parent.issuer(), parent.letterhead(), parent.text(), parent.time(), List.of());
    }

    private static List<String> recipients(PlanLetterhead head) {
        return head.issuingBody() == null ? List.of("Lưu: VT") : List.of(head.issuingBody(), "Lưu: VT");
    }

    /** The bases of the parent, and the parent itself once it has its number. */
    private static List<String> bases(Plan parent) {
        List<String> bases = new ArrayList<>(parent.text().legalBases());
        PlanHeader header = parent.header();
        if (header.inForce()) {
            bases.add(PlanCitation.of(header, parent.text().type()));
        }
        return bases;
    }
}
