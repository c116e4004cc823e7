package vn.tongket.awards.conduct;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;

/** What the standing office keeps about discipline and results (ghi nhận kỷ luật, kết quả đơn vị), AWD-30, AWD-31. */
@Stateless
@RolesAllowed("planner")
public class ConductService {

    @Inject
    private ConductRepository conduct;

    @Inject
    private DirectoryService directory;

    @Inject
    private CallerService callers;

    public void enter(@NotNull @Valid DisciplineEntry entry) {
        Caller caller = reaching(entry.unit());
        String person = directory.person(entry.person()).fullName();
        String unit = directory.unit(entry.unit()).name();
        conduct.add(new Discipline(entry, person, unit, caller.fullName(), Instant.now()));
    }

    /** Takes back a measure that was entered by mistake or lifted. */
    public void remove(@NotBlank String id) {
        boolean reached = disciplines().stream().anyMatch(known -> known.id().equals(id));
        if (!reached) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        conduct.removeDiscipline(id);
    }

    public void enter(@NotNull @Valid UnitResultEntry entry) {
        Caller caller = reaching(entry.unit());
        UnitResult result = conduct.result(entry.unit().value(), entry.year())
                .orElseGet(() -> new UnitResult(directory.unit(entry.unit()), entry.year()));
        result.rate(entry, caller.fullName(), Instant.now());
        conduct.add(result);
    }

    /** In the caller's area, the latest first. */
    public List<DisciplineSummary> disciplines() {
        return conduct.disciplines(reached());
    }

    /** In the caller's area, the latest first. */
    public List<UnitResultSummary> results() {
        return conduct.results(reached());
    }

    private Set<String> reached() {
        return callers.caller().unitsReachedAs(Role.PLANNER).stream()
                .map(UnitId::value)
                .collect(Collectors.toSet());
    }

    private Caller reaching(UnitId unit) {
        Caller caller = callers.caller();
        if (!caller.may(Role.PLANNER, unit)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        return caller;
    }
}
