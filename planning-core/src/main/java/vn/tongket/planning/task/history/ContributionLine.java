package vn.tongket.planning.task.history;

import java.io.Serializable;
import java.time.Instant;

/** What a coordinating unit added (nội dung phối hợp). */
public record ContributionLine(String id, String unitId, String unitName, String words, String person, Instant at)
        implements Serializable {}
