package vn.tongket.planning.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One notice to one person (thông báo); written by the repository in one statement that knows repeats (NTC-1). */
@Entity
@Table(name = "notice", schema = "planning")
class Notice {

    @Id
    private String id;

    @Column(name = "recipient_id")
    private String recipientId;

    @Column(name = "sender_key")
    private String senderKey;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String subject;
    private String body;
    private String link;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "search_key")
    private String searchKey;

    protected Notice() {
        // for JPA
    }
}
