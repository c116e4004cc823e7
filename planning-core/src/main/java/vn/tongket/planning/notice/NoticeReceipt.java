package vn.tongket.planning.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody was told, and when he read it (xác nhận đã xem).
 *
 * @param key the sender's key of the notice
 * @param readAt null as long as he has not
 */
public record NoticeReceipt(
        String key, String personId, String fullName, String subject, Instant toldAt, Instant readAt)
        implements Serializable {

    public boolean read() {
        return readAt != null;
    }
}
