package vn.tongket.planning.revision;

import java.io.Serializable;
import java.time.Instant;
import vn.tongket.planning.plan.PlanAction;

/** A stored version of a plan in a list (một bản lưu): who stored it, when, and by which step. */
public record RevisionSummary(long version, Instant at, String personId, String personName, PlanAction action)
        implements Serializable {}
