package vn.tongket.planning.amendment;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of an amending paper (mã văn bản điều chỉnh). */
public record AmendmentId(String value) implements Serializable {

    static AmendmentId next() {
        return new AmendmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
