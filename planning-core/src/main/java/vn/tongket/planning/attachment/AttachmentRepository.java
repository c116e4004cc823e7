package vn.tongket.planning.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;

/** Store of the attachments, and of the bytes that lie in the database. */
@ApplicationScoped
class AttachmentRepository {

    private static final String CLAIM = """
            insert into planning.attachment_content as c (sha256, place, used_at) values (?, ?, now())
            on conflict (sha256) do update set used_at = now() returning c.place""";

    private static final String FORGET = """
            delete from planning.attachment_content c where c.used_at < ?
                and not exists (select 1 from planning.attachment a where a.sha256 = c.sha256)
            returning c.sha256, c.place""";

    private static final String LIST = """
            select new vn.tongket.planning.attachment.AttachmentSummary(a.id, a.ownerKind, a.ownerId, a.name, a.type,
                a.size, a.sha256, a.storedAt, a.storedByName)
            from Attachment a where a.ownerKind = :kind and a.ownerId = :owner order by a.storedAt, a.id""";

    private static final int MAX_OF_AN_OWNER = 1_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    List<String> ownersWithFiles(String kind, Collection<String> owners) {
        return entityManager
                .createQuery(
                        "select distinct a.ownerId from Attachment a where a.ownerKind = :kind"
                                + " and a.ownerId in :owners",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("owners", owners)
                .getResultList();
    }

    List<String> existing(Collection<String> ids) {
        return entityManager
                .createQuery("select a.id from Attachment a where a.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Holds the content's row until the transaction ends and tells where its bytes lie. */
    ContentPlace claim(String sha256, ContentPlace wanted) {
        return ContentPlace.valueOf((String) entityManager
                .createNativeQuery(CLAIM)
                .setParameter(1, sha256)
                .setParameter(2, wanted.name())
                .getSingleResult());
    }

    ContentPlace place(String sha256) {
        return ContentPlace.valueOf((String) entityManager
                .createNativeQuery("select place from planning.attachment_content where sha256 = ?")
                .setParameter(1, sha256)
                .getSingleResult());
    }

    /** ATC-8 Removes what nobody has used since then; the bytes on disk are the caller's to remove. */
    @SuppressWarnings("unchecked") // native rows
    Map<String, ContentPlace> forgetUnused(Instant before) {
        List<Object[]> rows = entityManager
                .createNativeQuery(FORGET)
                .setParameter(1, java.sql.Timestamp.from(before))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ContentPlace.valueOf((String) row[1])));
    }

    boolean hasPieces(String sha256) {
        return piece(sha256, 0).isPresent();
    }

    void addPiece(String sha256, int position, byte[] bytes) {
        entityManager
                .createNativeQuery("insert into planning.attachment_piece (sha256, position, bytes) values (?, ?, ?)")
                .setParameter(1, sha256)
                .setParameter(2, position)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // native rows
    Optional<byte[]> piece(String sha256, int position) {
        List<byte[]> found = entityManager
                .createNativeQuery("select bytes from planning.attachment_piece where sha256 = ? and position = ?")
                .setParameter(1, sha256)
                .setParameter(2, position)
                .getResultList();
        return found.stream().findFirst();
    }

    void add(Attachment attachment) {
        entityManager.persist(attachment);
        entityManager.flush();
    }

    Attachment get(AttachmentId id) {
        Attachment found = entityManager.find(Attachment.class, id.value());
        if (found == null) {
            throw new BusinessException(AttachmentError.NOT_FOUND);
        }
        return found;
    }

    void remove(Attachment attachment) {
        entityManager.remove(attachment);
    }

    List<AttachmentSummary> list(String ownerKind, String ownerId) {
        return entityManager
                .createQuery(LIST, AttachmentSummary.class)
                .setParameter("kind", ownerKind)
                .setParameter("owner", ownerId)
                .setMaxResults(MAX_OF_AN_OWNER)
                .getResultList();
    }
}
