package vn.tongket.planning.absence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** Use cases of absences (quản lý vắng mặt của cán bộ): a unit records those of its own people. */
@Stateless
@RolesAllowed({"planner", "department-head", "unit-officer"})
public class AbsenceService {

    private static final int LOOK_AHEAD_YEARS = 2;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private DirectoryService directory;

    @Inject
    private CallerService callers;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    public void record(@NotNull @Valid AbsenceEntry entry) {
        requireOwn(entry.person());
        Absence absence = Absence.of(entry, callers.caller().fullName());
        absences.between(Set.of(entry.person().value()), entry.firstDay(), entry.lastDay()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(AbsenceError.OVERLAPS, other.fullName());
                });
        absences.add(absence);
    }

    public void remove(@NotBlank String id) {
        Absence absence = absences.get(id);
        requireOwn(absence.person());
        absences.remove(absence);
    }

    /** Absences from today on, of the people of the caller's units. */
    public List<AbsenceSummary> coming() {
        LocalDate today = LocalDate.now(clock);
        return absences.between(
                people().stream().map(Member::personId).toList(), today, today.plusYears(LOOK_AHEAD_YEARS));
    }

    /** The people of the caller's units, each once. */
    public List<Member> people() {
        return new ArrayList<>(directory.members(List.copyOf(units(callers.caller())), LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing(Member::fullName))
                .collect(Collectors.toMap(
                        Member::personId, Function.identity(), (first, other) -> first, LinkedHashMap::new))
                .values());
    }

    /** Who of these persons is away on that day; part of a use case whose right is decided there. */
    @PermitAll
    public Map<String, AbsenceSummary> away(@NotNull Collection<String> persons, @NotNull LocalDate day) {
        return absences.between(persons, day, day).stream()
                .collect(Collectors.toMap(AbsenceSummary::personId, Function.identity(), (first, other) -> first));
    }

    private void requireOwn(PersonId person) {
        Set<UnitId> units = units(callers.caller());
        boolean own = directory.membershipsOf(person, LocalDate.now(clock)).stream()
                .anyMatch(member -> units.contains(new UnitId(member.unitId())));
        if (!own) {
            throw new BusinessException(AbsenceError.NOT_OF_YOUR_UNIT);
        }
    }

    private static Set<UnitId> units(Caller caller) {
        Set<UnitId> units = new HashSet<>();
        for (Role role : List.of(Role.PLANNER, Role.DEPARTMENT_HEAD, Role.UNIT_OFFICER)) {
            units.addAll(caller.unitsReachedAs(role));
        }
        return units;
    }
}
