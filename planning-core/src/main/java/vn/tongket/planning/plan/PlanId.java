package vn.tongket.planning.plan;

import java.io.Serializable;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.KernelError;

/** Identity of a plan (mã kế hoạch). */
public record PlanId(String value) implements Serializable {

    /** A missing identity names a plan that does not exist. */
    public PlanId {
        if (value == null || value.isBlank()) {
            throw new BusinessException(KernelError.NOT_FOUND);
        }
    }

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
