package vn.tongket.planning.subplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.plan.PlanId;

/** What plans add up to is asked for (đang tổng hợp số liệu); each module answers for all of them at once (SUB-4). */
public final class SubPlansTallied {

    private final List<PlanId> plans;
    private final Map<PlanId, Map<TallyKind, Long>> found = new HashMap<>();

    public SubPlansTallied(Collection<PlanId> plans) {
        this.plans = new ArrayList<>(plans);
    }

    /** Identities for a query; never empty. */
    public List<String> ids() {
        return plans.isEmpty() ? List.of("") : plans.stream().map(PlanId::value).toList();
    }

    public void add(PlanId plan, TallyKind kind, long count) {
        found.computeIfAbsent(plan, any -> new EnumMap<>(TallyKind.class)).merge(kind, count, Long::sum);
    }

    public Map<TallyKind, Long> of(PlanId plan) {
        return found.getOrDefault(plan, Map.of());
    }
}
