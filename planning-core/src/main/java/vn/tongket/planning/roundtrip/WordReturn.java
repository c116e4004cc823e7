package vn.tongket.planning.roundtrip;

import vn.tongket.planning.plan.PlanDraft;

/**
 * A plan as its Word file says it now (bản Word trả về).
 *
 * @param marked read by the marks of the file; otherwise by its form
 */
public record WordReturn(PlanDraft draft, boolean marked) {}
