package vn.tongket.planning.signing.record;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.signing.pades.Revocation;

/** Keeps who signed what (hồ sơ ký), and says whether a paper may go out. Rights are decided by who calls. */
@Stateless
@RolesAllowed({"leader", "department-head", "clerk", "planner", "unit-officer", "auditor"})
public class SignatureRecordService {

    private static final String SEALING = "vn.tongket.sealing";

    @Inject
    private SignatureRecordRepository records;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final Clock clock = Clock.systemUTC();

    /** SGN-11 Refuses to let an unsigned paper out where signatures are wanted. */
    public void requireIssuable(@NotBlank String paper, long version, @NotNull UnitId body) {
        IssueRule.require(
                records.find(paper, version),
                records.requiresSignatures(body.value()),
                paper.equals(transaction.getResource(SEALING)));
    }

    /** Whether the body wants its papers signed before they are issued. */
    public boolean wanted(@NotNull UnitId body) {
        return records.requiresSignatures(body.value());
    }

    /** In this transaction the agency signs the paper as it goes out. */
    @RolesAllowed({"clerk", "leader"})
    public void beginSealing(@NotBlank String paper) {
        transaction.putResource(SEALING, paper);
    }

    @RolesAllowed({"leader", "department-head", "clerk"})
    public void record(@NotNull SignatureEntry entry) {
        if (records.find(entry.paper().id(), entry.version()).isPresent()) {
            throw new BusinessException(RecordError.ALREADY_SIGNED);
        }
        records.add(new DocumentSignature(entry, clock.instant()));
    }

    @RolesAllowed({"leader", "department-head", "clerk"})
    public void keep(@NotBlank String paper, long version, @NotNull SignedFile file) {
        records.addFile(paper, version, file, Fingerprint.of(file.content()), clock.instant());
    }

    /** SGN-20 What was said of the keys when the version was signed; empty for what was signed on paper. */
    public Map<FileStage, Revocation> keyStates(@NotBlank String paper, long version) {
        return records.keyStates(paper, version);
    }

    /** SGN-12 The bytes that were signed. */
    @RolesAllowed({"leader", "department-head", "clerk", "planner", "unit-officer", "auditor", "usher", "council-member"
    })
    public Optional<byte[]> file(@NotBlank String paper, @NotNull FileStage stage) {
        return records.file(paper, stage).map(row -> {
            byte[] content = (byte[]) row[0];
            if (!Fingerprint.of(content).equals(row[1])) {
                throw new BusinessException(RecordError.FILE_NOT_WHOLE);
            }
            return content;
        });
    }

    public Optional<SignatureSummary> find(@NotBlank String paper, long version) {
        return records.find(paper, version);
    }

    public List<SignatureSummary> list(@NotBlank String paper) {
        return records.summaries(paper);
    }

    public Optional<byte[]> picture(@NotBlank String owner) {
        return records.picture(owner);
    }

    @RolesAllowed({"leader", "department-head", "clerk"})
    public void keepPicture(@NotBlank String owner, @NotNull byte[] content) {
        records.keepPicture(owner, content);
    }
}
