package vn.tongket.planning.plan.event;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanHeader;

/** An issued plan assigned its work to the units (đã giao nhiệm vụ). */
public record TasksAssigned(PlanHeader plan, List<PlanAssignment> assignments) implements Serializable {}
