package vn.tongket.planning.directory;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a unit (mã đơn vị). */
public record UnitId(String value) implements Serializable {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
