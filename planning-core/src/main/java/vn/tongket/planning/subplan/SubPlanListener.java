package vn.tongket.planning.subplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.planning.amendment.ConsequenceKind;
import vn.tongket.planning.amendment.ConsequencesSought;
import vn.tongket.planning.amendment.PlanAmended;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.notice.NoticeKind;
import vn.tongket.planning.notice.NoticeMessage;
import vn.tongket.planning.notice.NoticeService;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanService;

/** What happens to sub-plans when they are given out and when the plan above changes; in the same transaction. */
@Stateless
@PermitAll
public class SubPlanListener {

    @Inject
    private SubPlanRepository subPlans;

    @Inject
    private PlanService plans;

    @Inject
    private NoticeService notices;

    @Inject
    private DirectoryService directory;

    /** SUB-1 */
    public void begin(@Observes SubPlanDrafted event) {
        PlanDetail plan = event.subPlan();
        subPlans.add(new SubPlanEntry(
                plan.id(), event.parent().id(), plan.issuer(), LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))));
        int position = 0;
        for (InheritedWords above : Inheritance.of(event.parent().draft(), plan.issuer())) {
            subPlans.add(new InheritedPart(plan.id(), ++position, above, above.words()));
        }
        notices.tell(
                plan.issuer(),
                new NoticeMessage(
                        "sub-plan:" + plan.id(),
                        NoticeKind.SUB_PLAN,
                        "Đơn vị được giao xây dựng kế hoạch: " + plan.text().title(),
                        List.of("Dự thảo đã có các phần kế thừa từ kế hoạch cấp trên."),
                        "/plan/plan?id=" + plan.id()));
    }

    /** AMD-3 Plans of lower units whose inherited parts would change. */
    public void count(@Observes ConsequencesSought question) {
        List<UnitId> units = subPlans.below(question.plan().id()).stream()
                .map(SubPlanEntry::unit)
                .filter(unit -> ChangesAbove.touches(question.changes(), unit))
                .toList();
        question.add(
                ConsequenceKind.SUB_PLANS,
                units.size(),
                directory.unitsById(units).stream().map(UnitSummary::name).toList());
    }

    /** SUB-2 */
    public void follow(@Observes PlanAmended event) {
        List<SubPlanEntry> below = subPlans.below(event.plan().id());
        if (below.isEmpty()) {
            return;
        }
        PlanDraft parent = plans.get(event.plan().id()).draft();
        for (SubPlanEntry entry : below) {
            new ChangesAbove(parent, event.changes(), entry.unit())
                    .carriedTo(subPlans.parts(entry.plan()), entry.plan())
                    .ifPresent(fresh -> tell(event, entry, fresh));
        }
    }

    private void tell(PlanAmended event, SubPlanEntry entry, List<InheritedPart> fresh) {
        fresh.forEach(subPlans::add);
        subPlans.flush();
        List<String> lines = subPlans.parts(entry.plan()).stream()
                .filter(InheritedPart::waits)
                .map(SubPlanListener::line)
                .toList();
        notices.tell(
                entry.unit(),
                new NoticeMessage(
                        event.noticeKey("sub-plan:" + entry.plan()),
                        NoticeKind.SUB_PLAN,
                        "Phần kế thừa trong kế hoạch của đơn vị đã thay đổi: "
                                + event.plan().title(),
                        lines,
                        "/plan/plan?id=" + entry.plan()));
    }

    private static String line(InheritedPart part) {
        return "%s: trước là “%s”; nay là “%s”."
                .formatted(
                        part.label(),
                        part.words() == null ? "chưa có" : part.words(),
                        part.parentWords() == null ? "bãi bỏ" : part.parentWords());
    }
}
