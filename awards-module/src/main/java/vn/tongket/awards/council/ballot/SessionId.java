package vn.tongket.awards.council.ballot;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a council session (mã phiên họp Hội đồng). */
public record SessionId(String value) implements Serializable {

    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
