package vn.tongket.planning.guard;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.planning.plan.PlanAction;

/** An error that was passed over, by whom and why (lỗi được bỏ qua). */
public record OverrideSummary(Instant at, String personName, PlanAction action, String finding, String reason)
        implements Serializable {}
