package vn.tongket.attendance.bulk;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of an import of guests (mã lần nhập danh sách). */
public record ImportId(String value) implements Serializable {

    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
