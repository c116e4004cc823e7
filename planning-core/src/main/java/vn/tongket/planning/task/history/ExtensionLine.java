package vn.tongket.planning.task.history;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A request for more time and its decision (đề nghị gia hạn). */
public record ExtensionLine(
        String id,
        long version,
        LocalDate oldDeadline,
        LocalDate wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        ExtensionState state,
        LocalDate granted,
        String decidedBy,
        Instant decidedAt,
        String comment)
        implements Serializable {}
