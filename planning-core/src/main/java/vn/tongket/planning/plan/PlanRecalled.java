package vn.tongket.planning.plan;

import java.io.Serializable;

/** An issued plan was recalled (kế hoạch đã bị thu hồi). */
public record PlanRecalled(PlanHeader plan, String reason) implements Serializable {}
