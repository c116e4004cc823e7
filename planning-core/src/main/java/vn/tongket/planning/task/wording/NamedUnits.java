package vn.tongket.planning.task.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/**
 * The units that a plan means by its names (đơn vị được nêu tên): one, or a group of them.
 *
 * @param units of the day for which the names are read
 * @param known names that mean one unit
 */
public record NamedUnits(UnitSummary issuer, List<UnitSummary> units, Map<String, UnitSummary> known) {

    public static NamedUnits of(DirectoryService directory, UnitId issuer, Set<String> names, LocalDate day) {
        return new NamedUnits(directory.unit(issuer), directory.units(day), directory.matchAll(names, day));
    }

    /** All that the names mean, each once. */
    public Set<UnitId> meant(Collection<String> names) {
        Set<UnitId> found = new HashSet<>();
        for (String name : names) {
            UnitSummary unit = known.get(name);
            found.addAll(unit == null ? group(name) : List.of(unit.unitId()));
        }
        return found;
    }

    /** TSK-16 */
    public List<UnitId> group(String words) {
        return UnitGroup.named(words, issuer).stream()
                .flatMap(group -> group.among(units, issuer.unitId()).stream())
                .map(UnitSummary::unitId)
                .toList();
    }
}
