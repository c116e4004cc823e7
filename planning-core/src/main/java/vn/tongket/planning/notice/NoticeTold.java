package vn.tongket.planning.notice;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.directory.PersonId;

/**
 * Somebody was told something (đã thông báo); fired in the telling transaction.
 *
 * <p>What leaves the portal observes it {@code AFTER_SUCCESS}, so that nothing is sent of what was not stored (NTC-4).
 */
public record NoticeTold(NoticeId id, PersonId recipient, String subject, List<String> lines, String link)
        implements Serializable {}
