package vn.tongket.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.planning.task.overview.TaskOverviewService;
import vn.tongket.planning.task.overview.UnitWorkload;

/** Backs {@code plan/task-workload.xhtml}. */
@Named
@RequestScoped
public class TaskWorkloadBacking {

    private static final double ALL = 100;

    @Inject
    private TaskOverviewService overview;

    @Inject
    private TaskFilterBacking filter;

    private List<UnitWorkload> units;

    public List<UnitWorkload> getUnits() {
        if (units == null) {
            units = overview.workload(filter.filter());
        }
        return units;
    }

    /** Length of a bar: this many tasks, in per cent of the unit that has most. */
    public double share(long count) {
        long most = getUnits().stream().mapToLong(UnitWorkload::open).max().orElse(1);
        return count * ALL / Math.max(1, most);
    }
}
