package vn.tongket.planning.plan.event;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.plan.PlanHeader;

/** A plan was issued with its number (kế hoạch đã được ban hành); carries the attendee lines of its text. */
public record PlanIssued(PlanHeader plan, List<String> attendeeLines) implements Serializable {}
