package vn.tongket.attendance.lease;

import java.io.Serializable;

/**
 * What a device says of itself when it asks about a scan (thiết bị tự xưng khi hỏi): which lease it holds, and which
 * right it found in its own records, and which session runs by its clock. Null where it has none.
 */
public record Vouching(String lease, String device, String right, String session) implements Serializable {

    public static final Vouching NONE = new Vouching(null, null, null, null);
}
