package vn.tongket.awards.decision;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a decision (mã quyết định khen thưởng). */
public record DecisionId(String value) implements Serializable {

    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
