package vn.tongket.planning.plan;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a plan (mã kế hoạch). */
public record PlanId(String value) implements Serializable {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
