package vn.tongket.planning.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.PersonId;

/** Store of notices. */
@ApplicationScoped
class NoticeRepository {

    private static final int MAX_RECEIPTS = 10_000;

    private static final String TELL = """
            insert into planning.notice(id, recipient_id, sender_key, kind, subject, body, link, told_at, search_key)
            values (?, ?, ?, ?, ?, ?, cast(? as varchar), ?, ?) on conflict (recipient_id, sender_key) do nothing""";

    private static final String SUMMARY = "select new vn.tongket.planning.notice.NoticeSummary("
            + "n.id, n.kind, n.subject, n.body, n.link, n.toldAt, n.readAt)";

    private static final String INBOX = " from Notice n where n.recipientId = :person"
            + " and (:all = true or n.readAt is null) and n.searchKey like :pattern escape '\\'";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    /** Whether the person is told now; false when the sender told him this before. */
    boolean tell(NoticeId id, PersonId recipient, NoticeMessage message, Instant at) {
        String body = String.join("\n", message.lines());
        return entityManager
                        .createNativeQuery(TELL)
                        .setParameter(1, id.value())
                        .setParameter(2, recipient.value())
                        .setParameter(3, message.key())
                        .setParameter(4, message.kind().name())
                        .setParameter(5, message.subject())
                        .setParameter(6, body)
                        .setParameter(7, message.link())
                        .setParameter(8, Timestamp.from(at))
                        .setParameter(9, SearchKey.of(message.subject() + " " + body))
                        .executeUpdate()
                == 1;
    }

    long unread(PersonId person) {
        return entityManager
                .createQuery(
                        "select count(n) from Notice n where n.recipientId = :person and n.readAt is null", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    Page<NoticeSummary> inbox(PersonId person, PageRequest request, boolean unreadOnly) {
        List<NoticeSummary> items = inbox(
                        SUMMARY + INBOX + " order by n.toldAt desc, n.id",
                        NoticeSummary.class,
                        person,
                        request,
                        unreadOnly)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = inbox("select count(n)" + INBOX, Long.class, person, request, unreadOnly)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    NoticeSummary get(NoticeId id) {
        return entityManager
                .createQuery(SUMMARY + " from Notice n where n.id = :id", NoticeSummary.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    private <T> TypedQuery<T> inbox(
            String jpql, Class<T> type, PersonId person, PageRequest request, boolean unreadOnly) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("person", person.value())
                .setParameter("all", !unreadOnly)
                .setParameter("pattern", request.pattern());
    }

    /** Whether there is such a notice for the person; the first time of reading stays. */
    boolean read(NoticeId id, PersonId person, Instant at) {
        entityManager
                .createQuery("update Notice n set n.readAt = :at"
                        + " where n.id = :id and n.recipientId = :person and n.readAt is null")
                .setParameter("at", at)
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .executeUpdate();
        return entityManager
                        .createQuery(
                                "select count(n) from Notice n where n.id = :id and n.recipientId = :person",
                                Long.class)
                        .setParameter("id", id.value())
                        .setParameter("person", person.value())
                        .getSingleResult()
                == 1;
    }

    int readAll(PersonId person, Instant at) {
        return entityManager
                .createQuery("update Notice n set n.readAt = :at where n.recipientId = :person and n.readAt is null"
                        + " and n.toldAt <= :at")
                .setParameter("at", at)
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** NTC-9 The address of a person who has one and has not declined. */
    @SuppressWarnings("unchecked") // native rows
    Optional<String> mailAddress(PersonId person) {
        List<String> found = entityManager
                .createNativeQuery("select p.email from planning.person p where p.id = ? and p.email like '_%@_%'"
                        + " and not exists (select 1 from planning.notice_mail_declined d where d.person_id = p.id)")
                .setParameter(1, person.value())
                .getResultList();
        return found.stream().findFirst();
    }

    boolean mailDeclined(PersonId person) {
        return !entityManager
                .createNativeQuery("select 1 from planning.notice_mail_declined where person_id = ?")
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    void declineMail(PersonId person, boolean declined) {
        entityManager
                .createNativeQuery(
                        declined
                                ? "insert into planning.notice_mail_declined(person_id) values (?) on conflict do nothing"
                                : "delete from planning.notice_mail_declined where person_id = ?")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    List<NoticeReceipt> receipts(String keyPattern) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.notice.NoticeReceipt(
                            n.senderKey, p.id, p.fullName, n.subject, n.toldAt, n.readAt)
                        from Notice n, Person p where p.id = n.recipientId and n.senderKey like :key escape '\\'
                        order by n.toldAt desc, p.sortKey""", NoticeReceipt.class)
                .setParameter("key", keyPattern)
                .setMaxResults(MAX_RECEIPTS)
                .getResultList();
    }
}
