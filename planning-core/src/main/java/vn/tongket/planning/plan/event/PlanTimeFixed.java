package vn.tongket.planning.plan.event;

import java.io.Serializable;
import vn.tongket.planning.plan.PlanHeader;

/** An approximate time became exact and was announced (thời gian chính thức đã được thông báo). */
public record PlanTimeFixed(PlanHeader plan) implements Serializable {}
