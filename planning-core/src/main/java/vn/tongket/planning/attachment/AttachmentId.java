package vn.tongket.planning.attachment;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of an attachment (mã tệp đính kèm). */
public record AttachmentId(String value) implements Serializable {

    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
