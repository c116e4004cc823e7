package vn.tongket.planning.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A notice as its recipient sees it.
 *
 * @param body what it means for him, a line each
 * @param readAt null as long as he has not read it
 */
public record NoticeSummary(
        String id, NoticeKind kind, String subject, String body, String link, Instant toldAt, Instant readAt)
        implements Serializable {

    public NoticeId noticeId() {
        return new NoticeId(id);
    }

    public List<String> lines() {
        return body.lines().toList();
    }

    public boolean unread() {
        return readAt == null;
    }
}
