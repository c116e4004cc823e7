package vn.tongket.awards.change;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a later decision (mã quyết định đính chính, hủy bỏ). */
public record ChangeId(String value) implements Serializable {

    public static ChangeId next() {
        return new ChangeId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
