package vn.tongket.planning.signing.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningForm;
import vn.tongket.planning.signing.pades.Revocation;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class SignatureRecordRepositoryTest {

    private static final byte[] FILE = {1, 2, 3};

    private final TestUnit planning = TestDatabase.unit("planning");
    private final PersonId signer = PersonId.next();
    private final String plan = plan();

    @Test
    @Tag("SGN-11")
    void aSignatureCountsForItsVersionAlone() {
        sign(4);

        assertThat(this.<Boolean>in(records -> records.find(plan, 4).isPresent()))
                .isTrue();
        assertThat(this.<Boolean>in(records -> records.find(plan, 5).isPresent()))
                .isFalse();
        assertThatThrownBy(() -> sign(4)).hasStackTraceContaining("document_signed_once");
    }

    @Test
    @Tag("SGN-12")
    void aSignedFileIsGivenBackByteForByte() {
        sign(4);
        keep(4, FileStage.SIGNED, Fingerprint.of(FILE));

        Object[] kept = in(records -> records.file(plan, FileStage.SIGNED)).orElseThrow();

        assertThat((byte[]) kept[0]).isEqualTo(FILE);
        assertThat(this.<Map<FileStage, Revocation>>in(records -> records.keyStates(plan, 4)))
                .isEqualTo(Map.of(FileStage.SIGNED, Revocation.UNKNOWN));
        assertThat(this.<Boolean>in(
                        records -> records.file(plan, FileStage.ISSUED).isPresent()))
                .isFalse();
    }

    @Test
    @Tag("SGN-12")
    void theDatabaseRefusesAFileThatIsNotWhole() {
        sign(4);

        assertThatThrownBy(() -> keep(4, FileStage.SIGNED, Fingerprint.of(new byte[] {1, 2, 4})))
                .hasStackTraceContaining("signed_file_is_whole");
    }

    @Test
    @Tag("SGN-12")
    void aPlanIsIssuedWithOneFile() {
        sign(4);
        sign(5);
        keep(4, FileStage.ISSUED, Fingerprint.of(FILE));

        assertThatThrownBy(() -> keep(5, FileStage.ISSUED, Fingerprint.of(FILE)))
                .hasStackTraceContaining("signed_file_issued_once");
    }

    private void sign(long version) {
        Signatory signatory =
                new Signatory(signer, "Lê Văn Bình", SigningForm.HEAD, List.of("TM. ỦY BAN"), "CHỦ TỊCH", null);
        SignatureEntry entry = new SignatureEntry(
                new PaperRef("plan", plan), version, SigningWay.DIGITAL, signatory, LocalDate.of(2026, 11, 23), signer);
        in(records -> {
            records.add(new DocumentSignature(entry, Instant.EPOCH));
            return null;
        });
    }

    private void keep(long version, FileStage stage, String hash) {
        in(records -> {
            records.addFile(plan, version, new SignedFile(stage, FILE, Revocation.UNKNOWN), hash, Instant.EPOCH);
            return null;
        });
    }

    private <T> T in(Function<SignatureRecordRepository, T> body) {
        return planning.inTransaction(
                entityManager -> body.apply(TestUnit.repository(SignatureRecordRepository.class, entityManager)));
    }

    private String plan() {
        String id = Ids.next();
        String unit = Ids.next();
        planning.run(entityManager -> {
            run(
                    entityManager,
                    "insert into planning.person(id, full_name, sort_key, search_key, version)" + " values ('"
                            + signer.value() + "', 'Lê Văn Bình', '', '', 1)");
            run(
                    entityManager,
                    "insert into planning.unit(id, code, name, short_name, symbol, kind, level, valid_from,"
                            + " search_key, version) values ('" + unit + "', '" + unit
                            + "', 'Phường', 'Phường', 'UBND', 'OTHER', 'COMMUNE', '2020-01-01', '', 1)");
            run(
                    entityManager,
                    "insert into planning.plan(id, version, status, issuer_id, document_type, title,"
                            + " drafted_by, changed_at, search_key) values ('" + id + "', 4, 'APPROVED', '" + unit
                            + "', 'Kế hoạch', 'Tổng kết', '" + signer.value() + "', now(), '')");
        });
        return id;
    }

    private static void run(EntityManager entityManager, String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
