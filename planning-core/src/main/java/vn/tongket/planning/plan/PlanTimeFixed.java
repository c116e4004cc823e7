package vn.tongket.planning.plan;

import java.io.Serializable;

/** An approximate time became exact and was announced (thời gian chính thức đã được thông báo). */
public record PlanTimeFixed(PlanHeader plan) implements Serializable {}
