package vn.tongket.planning.mail;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a mail (mã thư). */
public record MailId(String value) implements Serializable {

    static MailId next() {
        return new MailId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
