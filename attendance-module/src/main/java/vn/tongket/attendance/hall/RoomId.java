package vn.tongket.attendance.hall;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a room (mã phòng họp). */
public record RoomId(String value) implements Serializable {

    public static RoomId next() {
        return new RoomId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
