package vn.tongket.planning.revision;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A comment with its answers (ý kiến và trao đổi).
 *
 * @param paragraph place of its paragraph in the stored version, from 0; null when the paragraph is gone
 * @param quoted the paragraph's words, or its last ones
 * @param resolvedBy who settled it; null while it is open
 */
public record CommentThread(
        String id,
        Integer paragraph,
        String quoted,
        Line comment,
        String resolvedBy,
        Instant resolvedAt,
        List<Line> answers)
        implements Serializable {

    /** What somebody said, and when. */
    public record Line(String words, String personName, Instant at) implements Serializable {}
}
