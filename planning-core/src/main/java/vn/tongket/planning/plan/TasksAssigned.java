package vn.tongket.planning.plan;

import java.io.Serializable;
import java.util.List;

/** An issued plan assigned its work to the units (đã giao nhiệm vụ). */
public record TasksAssigned(PlanHeader plan, List<PlanAssignment> assignments) implements Serializable {}
