package vn.tongket.attendance.invitation;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of an invitation (mã hồ sơ giấy mời). */
public record InvitationId(String value) implements Serializable {

    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
