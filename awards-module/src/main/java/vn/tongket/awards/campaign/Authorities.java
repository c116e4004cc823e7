package vn.tongket.awards.campaign;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;

/** Which People's Committee decides for a unit, and whose campaigns somebody sees (thẩm quyền theo địa bàn). */
final class Authorities {

    private final List<UnitSummary> units;
    private final Map<String, UnitSummary> byId = new HashMap<>();

    Authorities(List<UnitSummary> units) {
        this.units = units;
        units.forEach(unit -> byId.put(unit.id(), unit));
    }

    /** The People's Committee of the unit's own area, the nearest first. */
    Optional<UnitSummary> decidingFor(UnitId unit) {
        for (UnitSummary at = byId.get(unit.value()); at != null; at = byId.get(at.parentId())) {
            if (at.kind() == UnitKind.PEOPLES_COMMITTEE) {
                return Optional.of(at);
            }
            Optional<UnitSummary> near = beside(at);
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }

    /** Who proposes from there: never the authority itself, but a body of the area with its own number series. */
    UnitId proposingFor(UnitId from) {
        UnitSummary unit = byId.get(from.value());
        if (unit == null || (unit.symbol() != null && unit.kind() != UnitKind.PEOPLES_COMMITTEE)) {
            return from;
        }
        return Stream.of(UnitKind.ELECTION_COMMITTEE, UnitKind.AWARD_COUNCIL)
                .flatMap(kind -> units.stream().filter(other -> other.kind() == kind && other.symbol() != null))
                .filter(other -> Objects.equals(other.parentId(), unit.id())
                        || Objects.equals(other.parentId(), unit.parentId()))
                .findFirst()
                .map(UnitSummary::unitId)
                .orElse(from);
    }

    /** Those that the caller's roles reach, those above his units, and those of the areas above his units. */
    Set<String> visibleTo(Caller caller) {
        Set<String> above = new HashSet<>();
        caller.homes().values().forEach(homes -> homes.forEach(home -> addWithAncestors(home, above)));
        Set<String> reached = caller.reach().values().stream()
                .flatMap(Set::stream)
                .map(UnitId::value)
                .collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> unit.kind() == UnitKind.PEOPLES_COMMITTEE)
                .filter(unit -> reached.contains(unit.id())
                        || above.contains(unit.id())
                        || (unit.parentId() != null && above.contains(unit.parentId())))
                .map(UnitSummary::id)
                .collect(Collectors.toSet());
    }

    private Optional<UnitSummary> beside(UnitSummary unit) {
        return units.stream()
                .filter(other -> other.kind() == UnitKind.PEOPLES_COMMITTEE && other.level() == unit.level())
                .filter(other -> unit.id().equals(other.parentId())
                        || (unit.parentId() != null && unit.parentId().equals(other.parentId())))
                .findFirst();
    }

    private void addWithAncestors(UnitId unit, Set<String> into) {
        UnitSummary at = byId.get(unit.value());
        while (at != null && into.add(at.id())) {
            at = byId.get(at.parentId());
        }
    }
}
