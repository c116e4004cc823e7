package vn.tongket.planning.signing.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.signing.pades.AnnexMark;
import vn.tongket.planning.signing.pades.NumberedCopy;
import vn.tongket.planning.signing.pades.Picture;
import vn.tongket.planning.signing.pades.Revocation;
import vn.tongket.planning.signing.pades.SigningKey;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SignatureSummary;
import vn.tongket.planning.signing.record.SignedFile;

/** Issuing with the agency's digital signature (ban hành kèm chữ ký số của cơ quan), SGN-15. */
@Stateless
@RolesAllowed("clerk")
public class SealedIssueService {

    @Inject
    private PaperTray tray;

    @Inject
    private SignatureRecordService records;

    @Inject
    private DirectoryService directory;

    @Inject
    private CallerService callers;

    @Inject
    private KeyChest keys;

    @Inject
    private Pictures pictures;

    private final Clock clock = Clock.systemUTC();

    public SignablePaper issue(
            @NotNull @Valid PaperRef ref,
            @NotNull @Valid KeyOrder order,
            @Size(max = 2_000) String comment,
            Long seen) {
        SignablePapers owner = tray.owner(ref);
        SignablePaper paper = owner.get(ref.id());
        KernelError.requireSameVersion(seen, paper.version());
        byte[] signed = records.find(ref.id(), paper.version())
                .filter(SignatureSummary::isDigital)
                .flatMap(signature -> records.file(ref.id(), FileStage.SIGNED))
                .orElseThrow(() -> new BusinessException(DeskError.NOTHING_TO_SEAL));
        Picture seal = pictures.seal(paper.issuer());
        try (SigningKey key = agencyKey(order, paper.issuer())) {
            Revocation answer = keys.ask(key, clock.instant());
            records.beginSealing(ref.id());
            SignablePaper issued = owner.issue(ref.id(), comment, seen);
            byte[] numbered = NumberedCopy.of(signed, issued.number(), issued.issueDate());
            byte[] sealed = keys.signer().signAsAgency(numbered, key, seal, clock.instant());
            records.keep(ref.id(), paper.version(), new SignedFile(FileStage.ISSUED, sealed, answer));
            return issued;
        }
    }

    /** SGN-7 An annex in a file of its own, with the words and the signature that it needs. */
    public byte[] signAnnex(@NotNull @Valid PaperRef ref, @NotNull byte[] pdf, @NotNull @Valid KeyOrder order) {
        SignablePaper paper = tray.owner(ref).get(ref.id());
        if (!paper.issued()) {
            throw new BusinessException(DeskError.NOT_ISSUED, paper.title());
        }
        Instant now = clock.instant();
        try (SigningKey key = agencyKey(order, paper.issuer())) {
            keys.ask(key, now);
            return keys.signer().signUnseen(AnnexMark.on(pdf, paper.number(), now), key, now);
        }
    }

    /** The picture of the agency's seal, for this and later signatures. */
    public void keepSeal(@NotNull UnitId body, @NotNull byte[] png) {
        requireClerkOf(body);
        records.keepPicture(body.value(), Picture.png(png).content());
    }

    private SigningKey agencyKey(KeyOrder order, UnitId body) {
        requireClerkOf(body);
        return keys.open(order, directory.unit(body).code());
    }

    private void requireClerkOf(UnitId body) {
        if (!callers.caller().may(Role.CLERK, body)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}
