package vn.tongket.planning.revision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who has a draft open (người đang mở dự thảo), and which version is stored.
 *
 * @param me username of the caller, so that a page notices another sign-in
 * @param changedBy who stored the version; null where that is not kept
 */
public record Presence(String me, long version, String changedBy, Instant changedAt, List<String> others)
        implements Serializable {}
