package vn.tongket.planning.notice;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a notice (mã thông báo). */
public record NoticeId(String value) implements Serializable {

    static NoticeId next() {
        return new NoticeId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
