package vn.tongket.attendance.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What changed for a guest, as he sees it (thay đổi của giấy mời).
 *
 * @param source the paper that changed it, such as {@code Thông báo số 05/TB-UBND}
 * @param words old and new, a line each
 */
public record GuestChange(String source, String words, Instant changedAt) implements Serializable {

    public List<String> lines() {
        return words.lines().toList();
    }
}
