package vn.tongket.planning.guard.layout;

import java.util.Comparator;
import java.util.List;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.PlanFinding;
import vn.tongket.planning.plan.PlanDraft;

/** Checks a plan against the layout that Decree 30/2020 orders (kiểm tra thể thức), the gravest findings first. */
public final class LayoutGuard {

    private static final List<LayoutCheck> CHECKS = List.of(
            new PartsCheck(),
            new NumberCheck(),
            new DatesCheck(),
            new CapitalsCheck(),
            new BasesCheck(),
            new HeadingsCheck(),
            new EndCheck(),
            new RecipientsCheck(),
            new SignerCheck(),
            new MixedBodyCheck(),
            new TimeCheck(),
            new TonesCheck());

    private LayoutGuard() {}

    public static List<PlanFinding> check(PlanDraft draft) {
        Found found = new Found();
        CHECKS.forEach(check -> check.check(draft, found));
        return found.all().stream()
                .sorted(Comparator.comparing(PlanFinding::severity)
                        .thenComparing(finding -> finding.place().part()))
                .toList();
    }
}
