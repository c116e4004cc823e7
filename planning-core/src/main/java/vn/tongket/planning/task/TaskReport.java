package vn.tongket.planning.task;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a unit tells about its task (báo cáo tiến độ); whatever is null stays as it was.
 *
 * @param percent share done, 0 to 100
 */
public record TaskReport(
        TaskStatus status,
        Integer percent,
        @Size(max = 4_000) String report) implements Serializable {}
