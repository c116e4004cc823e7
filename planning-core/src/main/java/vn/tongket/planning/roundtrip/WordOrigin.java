package vn.tongket.planning.roundtrip;

import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanId;

/**
 * What a Word file was written from (nguồn của tệp Word).
 *
 * @param draft null where the file lost it
 */
public record WordOrigin(PlanId plan, long version, PlanDraft draft) {}
