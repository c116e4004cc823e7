package vn.tongket.awards.nomination;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a nomination (mã đề nghị khen thưởng). */
public record NominationId(String value) implements Serializable {

    public static NominationId next() {
        return new NominationId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
