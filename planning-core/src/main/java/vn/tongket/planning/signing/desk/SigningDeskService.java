package vn.tongket.planning.signing.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningAuthorityService;
import vn.tongket.planning.signing.pades.Looks;
import vn.tongket.planning.signing.pades.Picture;
import vn.tongket.planning.signing.pades.Revocation;
import vn.tongket.planning.signing.pades.SigningCopy;
import vn.tongket.planning.signing.pades.SigningKey;
import vn.tongket.planning.signing.paper.PaperRef;
import vn.tongket.planning.signing.paper.PrintedSigner;
import vn.tongket.planning.signing.paper.SignablePaper;
import vn.tongket.planning.signing.paper.SignablePapers;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureEntry;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SignedFile;
import vn.tongket.planning.signing.record.SigningWay;

/** Signing an approved paper (ký văn bản đã duyệt), with a key or on paper. Each method is one transaction. */
@Stateless
@RolesAllowed({"leader", "department-head"})
public class SigningDeskService {

    @Inject
    private PaperTray tray;

    @Inject
    private SigningAuthorityService authorities;

    @Inject
    private SignatureRecordService records;

    @Inject
    private CallerService callers;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private KeyChest keys;

    @Inject
    private Pictures pictures;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The paper, whatever its kind (SGN-17). */
    @RolesAllowed({"leader", "department-head", "clerk", "planner", "unit-officer", "auditor"})
    public SignablePaper paper(@NotNull @Valid PaperRef ref) {
        return tray.owner(ref).get(ref.id());
    }

    /** The caller signs with his key; answers what its issuer said of it (SGN-20). */
    public Revocation sign(@NotNull @Valid PaperRef ref, @NotNull @Valid KeyOrder order, Long seen) {
        Caller caller = callers.caller();
        LocalDate today = LocalDate.now(clock);
        SignablePaper paper = approved(ref, seen);
        Signatory signatory = signatory(paper, caller.person(), today);
        Looks looks = pictures.of(caller.person(), paper.issuer());
        byte[] copy = laidBefore(ref, paper.signer(), looks);
        try (SigningKey key = keys.open(order, caller.username())) {
            SignerLines.requireHolder(key.holder(), signatory);
            Revocation answer = keys.ask(key, clock.instant());
            byte[] signed = keys.signer().signAsPerson(copy, key, looks.signature(), clock.instant());
            records.record(
                    new SignatureEntry(ref, paper.version(), SigningWay.DIGITAL, signatory, today, caller.person()));
            records.keep(ref.id(), paper.version(), new SignedFile(FileStage.SIGNED, signed, answer));
            return answer;
        }
    }

    private byte[] laidBefore(PaperRef ref, PrintedSigner printed, Looks looks) {
        return SigningCopy.of(
                renderer.pdf(UnnumberedPaper.of(tray.owner(ref).document(ref.id()))),
                printed.title(),
                printed.name(),
                looks);
    }

    /** SGN-14 What was signed on paper. */
    @RolesAllowed("clerk")
    public void recordPaper(@NotNull @Valid PaperRef ref, @NotNull PersonId signer, @NotNull LocalDate day, Long seen) {
        Caller caller = callers.caller();
        SignablePaper paper = approved(ref, seen);
        if (!caller.may(Role.CLERK, paper.issuer())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BusinessException(DeskError.DAY_IN_THE_FUTURE);
        }
        Signatory signatory = signatory(paper, signer, day);
        records.record(new SignatureEntry(ref, paper.version(), SigningWay.PAPER, signatory, day, caller.person()));
    }

    /** The picture of the caller's signature, for this and later signatures. */
    public void keepMyPicture(@NotNull byte[] png) {
        records.keepPicture(callers.caller().person().value(), Picture.png(png).content());
    }

    private SignablePaper approved(PaperRef ref, Long seen) {
        SignablePaper paper = paper(ref);
        KernelError.requireSameVersion(seen, paper.version());
        if (!paper.approved()) {
            throw new BusinessException(DeskError.NOT_APPROVED, paper.title());
        }
        return paper;
    }

    private Signatory signatory(SignablePaper paper, PersonId person, LocalDate day) {
        SignablePapers owner = tray.owner(paper.ref());
        List<Signatory> ways = authorities.ways(person, paper.issuer(), paper.kind(), day).stream()
                .map(owner::signsAs)
                .toList();
        return SignerLines.requireOne(paper.signer(), ways);
    }
}
