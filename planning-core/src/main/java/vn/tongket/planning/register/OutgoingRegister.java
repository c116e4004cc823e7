package vn.tongket.planning.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitSummary;

/**
 * The outgoing register (sổ đăng ký văn bản đi): gives numbers inside the transaction that issues a paper.
 *
 * <p>Other use cases call it; the caller's right to issue is decided there.
 */
@Stateless
@RolesAllowed({"clerk", "leader", "planner", "auditor", "administrator", "department-head", "unit-officer"})
public class OutgoingRegister {

    @Inject
    private OutgoingRegisterRepository register;

    @Inject
    private DirectoryService directory;

    @Inject
    private CallerService callers;

    @Inject
    private Event<PaperRegistered> registered;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Takes the next number of the paper's series and enters the paper; undone when the caller's transaction is. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RegisteredNumber register(@NotNull OutgoingPaper paper) {
        return register(paper, null);
    }

    /** @param lateReason why a paper signed by hand takes its number on the working day after; null on the day itself */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RegisteredNumber register(@NotNull OutgoingPaper paper, String lateReason) {
        NumberingDay day = new NumberingDay(LocalDate.now(clock));
        day.requireSigned(paper.issuedOn());
        UnitSummary issuer = directory.unit(paper.issuer());
        if (issuer.symbol() == null) {
            throw new BusinessException(RegisterError.NO_SERIES, issuer.name());
        }
        int number = register.next(paper);
        RegisteredNumber given = new RegisteredNumber(
                number, "%02d/%s".formatted(number, paper.kind().symbol(issuer.symbol(), paper.field())));
        OutgoingEntry entry = new OutgoingEntry(paper, given);
        entry.entered(callers.caller().fullName(), clock.instant());
        day.remark(paper.issuedOn(), lateReason).ifPresent(entry::remark);
        register.add(entry);
        registered.fire(new PaperRegistered(entry.summary(), paper.recipients()));
        return given;
    }
}
