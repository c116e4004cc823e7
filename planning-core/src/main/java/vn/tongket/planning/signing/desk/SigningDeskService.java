package vn.tongket.planning.signing.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.document.render.DocumentRenderer;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanStatus;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.SigningAuthorityService;
import vn.tongket.planning.signing.pades.Looks;
import vn.tongket.planning.signing.pades.Picture;
import vn.tongket.planning.signing.pades.SigningCopy;
import vn.tongket.planning.signing.pades.SigningKey;
import vn.tongket.planning.signing.record.FileStage;
import vn.tongket.planning.signing.record.SignatureEntry;
import vn.tongket.planning.signing.record.SignatureRecordService;
import vn.tongket.planning.signing.record.SigningWay;

/** Signing an approved plan (ký kế hoạch đã duyệt), with a key or on paper. Each method is one transaction. */
@Stateless
@RolesAllowed({"leader", "department-head"})
public class SigningDeskService {

    @Inject
    private PlanService plans;

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

    /** The caller signs with his key. */
    public void sign(@NotNull PlanId id, @NotNull @Valid KeyOrder order, Long seen) {
        Caller caller = callers.caller();
        LocalDate today = LocalDate.now(clock);
        PlanDetail plan = approved(id, seen);
        Signatory signatory = signatory(plan, caller.person(), today);
        SigningKey key = keys.open(order, caller.username());
        Looks looks = pictures.of(caller.person(), plan.issuer());
        PlanSigner printed = plan.text().signer();
        byte[] copy = SigningCopy.of(
                renderer.pdf(UnnumberedPaper.of(plans.paper(id))), printed.title(), printed.name(), looks);
        byte[] signed = keys.signer().signAsPerson(copy, key, looks.signature(), clock.instant());
        records.record(
                new SignatureEntry(id.value(), plan.version(), SigningWay.DIGITAL, signatory, today, caller.person()));
        records.keep(id.value(), plan.version(), FileStage.SIGNED, signed);
    }

    /** SGN-14 What was signed on paper. */
    @RolesAllowed("clerk")
    public void recordPaper(@NotNull PlanId id, @NotNull PersonId signer, @NotNull LocalDate day, Long seen) {
        Caller caller = callers.caller();
        PlanDetail plan = approved(id, seen);
        if (!caller.may(Role.CLERK, plan.issuer())) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new BusinessException(DeskError.DAY_IN_THE_FUTURE);
        }
        Signatory signatory = signatory(plan, signer, day);
        records.record(
                new SignatureEntry(id.value(), plan.version(), SigningWay.PAPER, signatory, day, caller.person()));
    }

    /** The picture of the caller's signature, for this and later signatures. */
    public void keepMyPicture(@NotNull byte[] png) {
        records.keepPicture(callers.caller().person().value(), Picture.png(png).content());
    }

    private PlanDetail approved(PlanId id, Long seen) {
        PlanDetail plan = plans.get(id);
        KernelError.requireSameVersion(seen, plan.version());
        if (plan.status() != PlanStatus.APPROVED) {
            throw new BusinessException(DeskError.NOT_APPROVED, plan.text().title());
        }
        return plan;
    }

    private Signatory signatory(PlanDetail plan, PersonId person, LocalDate day) {
        Signatory signatory = authorities.signatory(person, plan.issuer(), DocumentKind.PLAN, day);
        SignerLines.requireSame(plan.text().signer(), signatory);
        return signatory;
    }
}
