package vn.tongket.planning.task;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a task (mã nhiệm vụ). */
public record TaskId(String value) implements Serializable {

    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
