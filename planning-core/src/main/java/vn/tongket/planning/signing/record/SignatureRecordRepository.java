package vn.tongket.planning.signing.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tongket.planning.signing.pades.Revocation;

/** Store of signatures, signed files, pictures and trusted issuers. */
@ApplicationScoped
class SignatureRecordRepository {

    private static final int MAX_ROWS = 500;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(DocumentSignature signature) {
        entityManager.persist(signature);
        entityManager.flush();
    }

    Optional<SignatureSummary> find(String paper, long version) {
        return summaries(paper).stream()
                .filter(signature -> signature.version() == version)
                .findFirst();
    }

    /** The latest first. */
    List<SignatureSummary> summaries(String paper) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.signing.record.SignatureSummary(s.paperVersion, s.way,
                            s.signerName, s.authority, s.title, s.mandate, s.signedOn, s.recordedAt)
                        from DocumentSignature s where s.paperId = :paper
                        order by s.paperVersion desc""", SignatureSummary.class)
                .setParameter("paper", paper)
                .setMaxResults(MAX_ROWS)
                .getResultList();
    }

    void addFile(String paper, long version, SignedFile file, String sha256, Instant at) {
        entityManager
                .createNativeQuery(
                        "insert into planning.signed_file"
                                + " (paper_id, paper_version, stage, content, sha256, created_at, key_state) values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, paper)
                .setParameter(2, version)
                .setParameter(3, file.stage().name())
                .setParameter(4, file.content())
                .setParameter(5, sha256)
                .setParameter(6, java.sql.Timestamp.from(at))
                .setParameter(7, file.keyState().name())
                .executeUpdate();
    }

    /** Content and hash of the latest file of that stage. */
    Optional<Object[]> file(String paper, FileStage stage) {
        return this.<Object[]>rows(
                        "select content, sha256 from planning.signed_file"
                                + " where paper_id = ? and stage = ? order by paper_version desc limit 1",
                        paper,
                        stage.name())
                .stream()
                .findFirst();
    }

    Map<FileStage, Revocation> keyStates(String paper, long version) {
        return this.<Object[]>rows(
                        "select stage, key_state from planning.signed_file where paper_id = ? and paper_version = ?",
                        paper,
                        version)
                .stream()
                .collect(Collectors.toMap(
                        row -> FileStage.valueOf((String) row[0]), row -> Revocation.valueOf((String) row[1])));
    }

    boolean requiresSignatures(String body) {
        return !rows("select body_id from planning.signing_policy where body_id = ?", body)
                .isEmpty();
    }

    void requireSignatures(String body, boolean required) {
        update(
                required
                        ? "insert into planning.signing_policy(body_id) values (?) on conflict do nothing"
                        : "delete from planning.signing_policy where body_id = ?",
                body);
    }

    Optional<byte[]> picture(String owner) {
        return this.<byte[]>rows("select content from planning.signing_picture where owner_id = ?", owner).stream()
                .findFirst();
    }

    void keepPicture(String owner, byte[] content) {
        update(
                "insert into planning.signing_picture(owner_id, content) values (?, ?)"
                        + " on conflict (owner_id) do update set content = excluded.content",
                owner,
                content);
    }

    List<TrustAnchorSummary> anchors() {
        return this.<Object[]>rows("select id, name, fingerprint, valid_to, added_by from planning.trust_anchor"
                        + " order by name limit 500")
                .stream()
                .map(row -> new TrustAnchorSummary(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((java.sql.Timestamp) row[3]).toInstant(),
                        (String) row[4]))
                .toList();
    }

    List<byte[]> anchorCertificates() {
        return rows("select certificate from planning.trust_anchor limit 500");
    }

    int addAnchor(Object... values) {
        return update(
                "insert into planning.trust_anchor"
                        + " (id, name, fingerprint, certificate, valid_to, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, now()) on conflict do nothing",
                values);
    }

    void removeAnchor(String id) {
        update("delete from planning.trust_anchor where id = ?", id);
    }

    private int update(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private <T> List<T> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
