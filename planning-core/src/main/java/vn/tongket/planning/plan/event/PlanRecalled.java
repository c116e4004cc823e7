package vn.tongket.planning.plan.event;

import java.io.Serializable;
import vn.tongket.planning.plan.PlanHeader;

/** An issued plan was recalled (kế hoạch đã bị thu hồi). */
public record PlanRecalled(PlanHeader plan, String reason) implements Serializable {}
