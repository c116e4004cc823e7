package vn.tongket.planning.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;

/** Use cases of the organisation directory (danh bạ tổ chức). Each public method is one transaction. */
@Stateless
@PermitAll
public class DirectoryService {

    private static final int CHUNK = 1_000;

    @Inject
    private DirectoryRepository directory;

    @RolesAllowed("administrator")
    public UnitId addUnit(@NotNull @Valid UnitEntry entry) {
        if (directory.codeTaken(entry.code())) {
            throw new BusinessException(DirectoryError.CODE_TAKEN, entry.code());
        }
        Unit unit = Unit.of(entry);
        directory.add(unit);
        return unit.id();
    }

    /** @param seen the version that the caller saw; a newer stored one refuses the change */
    @RolesAllowed("administrator")
    public void correctUnit(@NotNull UnitId id, @NotNull @Valid UnitEntry entry, Long seen) {
        Unit unit = directory.get(Unit.class, id.value(), DirectoryError.UNIT_NOT_FOUND);
        KernelError.requireSameVersion(seen, unit.version());
        unit.correct(entry);
    }

    @RolesAllowed("administrator")
    public void addAlias(@NotNull UnitId unit, @NotBlank String alias) {
        directory.add(new UnitAlias(unit, alias));
    }

    @RolesAllowed("administrator")
    public String addPosition(@NotBlank String name, int protocolRank, boolean head) {
        Position position = new Position(name, protocolRank, head);
        directory.add(position);
        return position.id();
    }

    @RolesAllowed({"administrator", "planner"})
    public PersonId addPerson(@NotNull @Valid PersonEntry entry) {
        Person person = Person.of(entry);
        directory.add(person);
        return person.id();
    }

    @RolesAllowed({"administrator", "planner"})
    public void correctPerson(@NotNull PersonId id, @NotNull @Valid PersonEntry entry, Long seen) {
        Person person = directory.get(Person.class, id.value(), DirectoryError.PERSON_NOT_FOUND);
        KernelError.requireSameVersion(seen, person.version());
        person.correct(entry);
    }

    @RolesAllowed("administrator")
    public void appoint(
            @NotNull PersonId person, @NotNull UnitId unit, @NotBlank String positionId, @NotNull LocalDate from) {
        directory.add(new Membership(person, unit, positionId, from));
    }

    @RolesAllowed("administrator")
    public void endMembership(@NotBlank String membershipId, @NotNull LocalDate lastDay) {
        directory
                .get(Membership.class, membershipId, DirectoryError.MEMBERSHIP_NOT_FOUND)
                .endOn(lastDay);
    }

    /** Units that exist on that day, in protocol order (DIR-1). */
    public List<UnitSummary> units(@NotNull LocalDate day) {
        return directory.units(day);
    }

    public UnitSummary unit(@NotNull UnitId id) {
        return directory.unit(id.value()).orElseThrow(() -> new BusinessException(DirectoryError.UNIT_NOT_FOUND, id));
    }

    public Optional<UnitSummary> findUnit(@NotBlank String code) {
        return directory.unitByCode(code);
    }

    /** The unit that a document means by this name on that day; empty when it is doubtful (DIR-4). */
    public Optional<UnitSummary> match(@NotBlank String nameInDocument, @NotNull LocalDate day) {
        return UnitMatcher.over(directory.units(day), directory.aliases()).match(nameInDocument);
    }

    /** The same for many names at once; names that are doubtful are left out. */
    public Map<String, UnitSummary> matchAll(@NotNull Set<String> namesInDocument, @NotNull LocalDate day) {
        UnitMatcher matcher = UnitMatcher.over(directory.units(day), directory.aliases());
        Map<String, UnitSummary> matched = new HashMap<>();
        namesInDocument.forEach(name -> matcher.match(name).ifPresent(unit -> matched.put(name, unit)));
        return matched;
    }

    /** Search keys of the other names of units; a key that two units share is left out. */
    public Map<String, UnitId> aliasKeys() {
        Map<String, Set<UnitId>> units = new HashMap<>();
        directory
                .aliases()
                .forEach(row -> units.computeIfAbsent((String) row[0], any -> new HashSet<>())
                        .add(new UnitId((String) row[1])));
        Map<String, UnitId> keys = new HashMap<>();
        units.forEach((key, found) -> {
            if (found.size() == 1) {
                keys.put(key, found.iterator().next());
            }
        });
        return keys;
    }

    /** @param day null for units of all times, abolished ones too */
    public Page<UnitSummary> searchUnits(@NotNull PageRequest request, LocalDate day) {
        return directory.searchUnits(request, day);
    }

    public List<UnitSummary> unitsById(@NotNull Collection<@NotNull UnitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : directory.unitsById(ids.stream().map(UnitId::value).toList());
    }

    public PersonSummary person(@NotNull PersonId id) {
        return directory
                .person(id.value())
                .orElseThrow(() -> new BusinessException(DirectoryError.PERSON_NOT_FOUND, id));
    }

    /** Positions in protocol order: name and id. */
    public List<PositionSummary> positions() {
        return directory.positions().stream()
                .map(row -> new PositionSummary((String) row[1], (String) row[0]))
                .toList();
    }

    @RolesAllowed({"administrator", "planner", "clerk", "leader", "auditor", "department-head", "unit-officer"})
    public Page<PersonSummary> persons(@NotNull PageRequest request) {
        return directory.persons(request);
    }

    /** Who belongs to these units on that day, highest position first. */
    public List<Member> members(@NotNull List<UnitId> units, @NotNull LocalDate day) {
        return units.isEmpty()
                ? List.of()
                : directory.members(units.stream().map(UnitId::value).toList(), day);
    }

    /** Who holds one of these positions on that day; in these units, or anywhere when there are none. */
    public List<Member> holders(
            @NotNull List<String> positionIds, @NotNull List<UnitId> units, @NotNull LocalDate day) {
        return positionIds.isEmpty()
                ? List.of()
                : directory.holders(
                        positionIds, units.stream().map(UnitId::value).toList(), day);
    }

    /** All places of many persons on that day, highest position first. */
    public List<Member> membershipsOf(@NotNull List<String> personIds, @NotNull LocalDate day) {
        List<Member> found = new ArrayList<>();
        for (int from = 0; from < personIds.size(); from += CHUNK) {
            found.addAll(
                    directory.membershipsOf(personIds.subList(from, Math.min(from + CHUNK, personIds.size())), day));
        }
        return found;
    }

    /** Persons with these names, accents aside; part of a use case whose right is decided there. */
    public List<KnownPerson> namesakes(@NotNull Collection<String> fullNames) {
        List<String> keys = fullNames.stream().map(SearchKey::of).distinct().toList();
        List<KnownPerson> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            found.addAll(directory.namesakes(keys.subList(from, Math.min(from + CHUNK, keys.size()))));
        }
        return found;
    }

    public List<Member> membershipsOf(@NotNull PersonId person, @NotNull LocalDate day) {
        return directory.membershipsOf(person.value(), day);
    }

    @RolesAllowed({"administrator", "planner", "usher"})
    public ContactData contact(@NotNull PersonId person) {
        return directory
                .contact(person.value())
                .orElseThrow(() -> new BusinessException(DirectoryError.PERSON_NOT_FOUND, person));
    }

    /** The same of many; whoever has none is left out. */
    @RolesAllowed({"administrator", "planner", "usher"})
    public List<ContactData> contacts(@NotNull Collection<@NotNull PersonId> persons) {
        return persons.isEmpty()
                ? List.of()
                : directory.contacts(persons.stream().map(PersonId::value).toList());
    }
}
