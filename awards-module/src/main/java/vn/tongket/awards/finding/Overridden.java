package vn.tongket.awards.finding;

import java.io.Serializable;
import java.time.Instant;

/** Who let a nomination pass in spite of a finding, and why (quyết định cho qua kèm lý do), AWD-28. */
public record Overridden(String personName, String reason, Instant at) implements Serializable {}
