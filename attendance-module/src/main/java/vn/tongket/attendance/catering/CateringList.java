package vn.tongket.attendance.catering;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tongket.attendance.declaration.Diet;
import vn.tongket.planning.plan.PlanId;

/** A frozen list for the caterer (danh sách suất ăn đã chốt). */
public record CateringList(
        String id, PlanId planId, int number, Instant frozenAt, String frozenBy, List<CateringLine> lines)
        implements Serializable {

    public int meals() {
        return lines.stream().mapToInt(CateringLine::meals).sum();
    }

    public long wheelchairs() {
        return lines.stream().filter(CateringLine::wheelchair).count();
    }

    /** Meals of each diet that somebody eats. */
    public Map<Diet, Integer> totals() {
        Map<Diet, Integer> totals = new EnumMap<>(Diet.class);
        lines.forEach(line -> line.portions().forEach((diet, count) -> totals.merge(diet, count, Integer::sum)));
        return totals;
    }
}
