package vn.tongket.planning.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.calendar.WorkingDayService;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** Reading the outgoing register and writing in it by hand (tra cứu, đăng ký văn bản giấy). */
@Stateless
@RolesAllowed({"clerk", "leader", "planner", "auditor"})
public class RegisterService {

    private static final Role[] READERS = {Role.CLERK, Role.LEADER, Role.PLANNER, Role.AUDITOR};

    @Inject
    private OutgoingRegisterRepository register;

    @Inject
    private OutgoingRegister numbers;

    @Inject
    private CallerService callers;

    @Inject
    private DirectoryService directory;

    @Inject
    private WorkingDayService workingDays;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public Page<OutgoingEntrySummary> search(@NotNull RegisterSearch search, @NotNull PageRequest page) {
        requireReader(search.body());
        return register.search(search, page);
    }

    /** Every line that matches, in the order of the numbers. */
    public List<OutgoingEntrySummary> book(@NotNull RegisterSearch search) {
        requireReader(search.body());
        return register.book(search);
    }

    public OutgoingEntrySummary get(@NotNull EntryId id) {
        return readable(id).summary();
    }

    /** Bodies whose register the caller sees: those that have one, and those for which he could begin one. */
    public List<UnitSummary> bodies() {
        Caller caller = callers.caller();
        Set<String> kept = new HashSet<>(register.bodies(Stream.of(READERS)
                .flatMap(role -> caller.unitsReachedAs(role).stream())
                .map(UnitId::value)
                .toList()));
        List<UnitSummary> today = directory.units(LocalDate.now(clock)).stream()
                .filter(unit -> unit.symbol() != null && caller.mayAny(unit.unitId(), READERS))
                .toList();
        today.stream().map(UnitSummary::id).forEach(kept::remove);
        List<UnitSummary> former =
                directory.unitsById(kept.stream().map(UnitId::new).toList());
        return Stream.concat(today.stream(), former.stream()).toList();
    }

    public List<Integer> years(@NotNull UnitId body) {
        requireReader(body);
        return register.years(body);
    }

    /** REG-6 Gives a paper signed by hand its number. */
    @RolesAllowed("clerk")
    public RegisteredNumber enter(@NotNull @Valid HandSignedPaper paper) {
        requireClerk(paper.issuer());
        LocalDate today = LocalDate.now(clock);
        new NumberingDay(today).requireInTime(paper.signedOn(), workingDays.plus(today, -1), paper.lateReason());
        return numbers.register(paper.paper(), paper.lateReason());
    }

    /** REG-4 The number stays in the register and is not given again. */
    @RolesAllowed("clerk")
    public void cancel(@NotNull EntryId id, @NotBlank @Size(max = 500) String reason) {
        OutgoingEntry entry = readable(id);
        requireClerk(entry.unit());
        if (entry.summary().subjectKind() != null) {
            throw new BusinessException(RegisterError.ISSUED_BY_ITS_OWN_WAY);
        }
        entry.withdraw(EntryState.CANCELLED, "Hủy số: " + reason.strip());
    }

    public boolean keeps(@NotNull UnitId body) {
        return callers.caller().may(Role.CLERK, body);
    }

    private OutgoingEntry readable(EntryId id) {
        OutgoingEntry entry = register.get(id);
        if (!callers.caller().mayAny(entry.unit(), READERS)) {
            throw new BusinessException(RegisterError.NOT_FOUND);
        }
        return entry;
    }

    private void requireReader(UnitId body) {
        if (!callers.caller().mayAny(body, READERS)) {
            throw new BusinessException(RegisterError.NOT_FOUND);
        }
    }

    private void requireClerk(UnitId body) {
        if (!keeps(body)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
    }
}
