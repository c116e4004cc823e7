package vn.tongket.attendance.group;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of an attendee group (mã thành phần tham dự). */
public record GroupId(String value) implements Serializable {

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
