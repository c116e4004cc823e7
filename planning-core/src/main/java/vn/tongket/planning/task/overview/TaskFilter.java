package vn.tongket.planning.task.overview;

import java.io.Serializable;

/**
 * Which tasks are wanted (bộ lọc nhiệm vụ).
 *
 * @param unitId null for all units
 * @param planId null for all plans
 */
public record TaskFilter(String unitId, String planId) implements Serializable {

    public TaskFilter {
        unitId = unitId == null || unitId.isBlank() ? null : unitId;
        planId = planId == null || planId.isBlank() ? null : planId;
    }
}
