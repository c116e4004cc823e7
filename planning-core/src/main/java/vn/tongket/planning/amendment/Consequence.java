package vn.tongket.planning.amendment;

import java.io.Serializable;
import java.util.List;

/**
 * How much of one thing a change touches (ảnh hưởng của việc điều chỉnh).
 *
 * @param details which ones, grouped as their owner groups them, a line each
 */
public record Consequence(ConsequenceKind kind, long count, List<String> details) implements Serializable {

    public Consequence {
        details = List.copyOf(details);
    }
}
