package vn.tongket.planning.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** Store of the mails that leave the portal. */
@ApplicationScoped
class OutboxRepository {

    private static final String SUMMARY = """
            select new vn.tongket.planning.mail.MailSummary(m.id, m.recipient, m.subject, m.state, m.attempts,
                m.createdAt, m.nextAttemptAt, m.sentAt, m.reason) from OutboxMail m where\s""";

    private static final String FOUND = "(:all = true or m.state = :state) and m.searchKey like :pattern escape '\\'";

    private static final String CLAIM = """
            select id from planning.mail where state = 'WAITING' and next_attempt_at <= ?
            order by next_attempt_at, id limit 1 for update skip locked""";

    private static final String GIVE_UP = """
            update planning.mail set state = 'FAILED', version = version + 1
            where state = 'WAITING' and give_up_at <= ?""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(OutboxMail mail, List<Enclosure> enclosures) {
        entityManager.persist(mail);
        entityManager.flush();
        for (int position = 0; position < enclosures.size(); position++) {
            Enclosure enclosure = enclosures.get(position);
            entityManager
                    .createNativeQuery("insert into planning.mail_enclosure (mail_id, position, name, content_type,"
                            + " content) values (?, ?, ?, ?, ?)")
                    .setParameter(1, mail.id().value())
                    .setParameter(2, position)
                    .setParameter(3, enclosure.name())
                    .setParameter(4, enclosure.contentType())
                    .setParameter(5, enclosure.content())
                    .executeUpdate();
        }
    }

    OutboxMail get(MailId id) {
        OutboxMail found = entityManager.find(OutboxMail.class, id.value());
        if (found == null) {
            throw new BusinessException(MailError.NOT_FOUND);
        }
        return found;
    }

    /** MAI-2 The next one that is due and in nobody else's hands, held until the transaction ends. */
    @SuppressWarnings("unchecked") // native rows
    Optional<OutboxMail> claim(Instant now) {
        List<String> due = entityManager
                .createNativeQuery(CLAIM)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return due.stream().findFirst().map(id -> entityManager.find(OutboxMail.class, id));
    }

    /** MAI-3 Answers how many had waited too long. */
    int giveUp(Instant now) {
        return entityManager
                .createNativeQuery(GIVE_UP)
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // native rows
    List<Enclosure> enclosures(MailId id) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select name, content_type, content from planning.mail_enclosure"
                        + " where mail_id = ? order by position")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Enclosure((String) row[0], (String) row[1], (byte[]) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked") // native rows
    List<String> fileNames(MailId id) {
        return entityManager
                .createNativeQuery("select name from planning.mail_enclosure where mail_id = ? order by position")
                .setParameter(1, id.value())
                .getResultList();
    }

    List<MailSummary> summaries(Collection<MailId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(SUMMARY + "m.id in :ids", MailSummary.class)
                .setParameter("ids", ids.stream().map(MailId::value).toList())
                .getResultList();
    }

    Page<MailSummary> list(PageRequest request, MailState state) {
        List<MailSummary> items = found(
                        SUMMARY + FOUND + " order by m.createdAt desc, m.id", MailSummary.class, request, state)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = found("select count(m) from OutboxMail m where " + FOUND, Long.class, request, state)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }

    private <T> TypedQuery<T> found(String jpql, Class<T> type, PageRequest request, MailState state) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("all", state == null)
                .setParameter("state", state == null ? MailState.WAITING : state)
                .setParameter("pattern", request.pattern());
    }
}
