package vn.tongket.attendance.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.KernelError;

/** Use cases of the dated limits on a hall (quy định giới hạn chỗ ngồi), such as those against an epidemic. */
@Stateless
@RolesAllowed("planner")
public class LimitService {

    @Inject
    private LimitRepository limits;

    @RolesAllowed({"planner", "leader", "auditor"})
    public List<LimitSummary> list() {
        return limits.list();
    }

    /** ATT-42 What holds on that day; part of a use case whose right is decided there. */
    @PermitAll
    public DayLimits inForce(@NotNull LocalDate day) {
        return new DayLimits(limits.inForce(day));
    }

    public void add(@NotNull @Valid LimitEntry entry) {
        limits.add(SeatLimit.of(entry));
    }

    /** @param seen the version that the caller saw; null means unconditional */
    public void correct(@NotBlank String id, @NotNull @Valid LimitEntry entry, Long seen) {
        SeatLimit limit = limits.get(id);
        KernelError.requireSameVersion(seen, limit.version());
        limit.correct(entry);
    }

    public void remove(@NotBlank String id) {
        limits.remove(limits.get(id));
    }
}
