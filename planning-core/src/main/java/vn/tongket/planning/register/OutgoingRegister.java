package vn.tongket.planning.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
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

    /** Takes the next number of the paper's series and enters the paper; undone when the caller's transaction is. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public RegisteredNumber register(@NotNull OutgoingPaper paper) {
        UnitSummary issuer = directory.unit(paper.issuer());
        int number = register.next(paper);
        RegisteredNumber registered = new RegisteredNumber(
                number, "%02d/%s-%s".formatted(number, paper.kind().abbreviation(), issuer.symbol()));
        register.add(new OutgoingEntry(paper, registered));
        return registered;
    }

    @RolesAllowed({"clerk", "leader", "planner", "auditor"})
    public List<OutgoingEntrySummary> list(@NotNull UnitId issuer, int year) {
        return register.list(issuer, year);
    }
}
