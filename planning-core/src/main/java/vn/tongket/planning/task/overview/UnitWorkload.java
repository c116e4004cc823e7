package vn.tongket.planning.task.overview;

import java.io.Serializable;

/**
 * What a unit carries (khối lượng công việc của đơn vị), TSK-21.
 *
 * @param meanAge days that its open tasks have been open, on average
 */
public record UnitWorkload(
        String unitId, String unitName, long open, long dueThisWeek, long late, long reported, double meanAge)
        implements Serializable {}
