package vn.tongket.attendance.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.likeness.Likeness;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.KnownPerson;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.plan.PlanId;

/** Gathers who is known already (người đã biết): guests of the list, and namesakes in the directory. */
@ApplicationScoped
class Acquaintances {

    @Inject
    private ImportRepository imports;

    @Inject
    private DirectoryService directory;

    Twins of(PlanId plan, List<CheckedRow> rows) {
        Twins twins = new Twins();
        for (Object[] guest : imports.guests(plan)) {
            twins.learn(guest(guest));
        }
        List<String> names = rows.stream()
                .filter(row -> !row.blocked())
                .map(row -> row.guest().fullName())
                .toList();
        List<KnownPerson> namesakes = directory.namesakes(names);
        Map<String, List<Member>> places = places(namesakes);
        for (KnownPerson person : namesakes) {
            List<Member> held = places.getOrDefault(person.personId(), List.of());
            if (held.isEmpty()) {
                twins.learn(person(person, null));
            }
            held.forEach(place -> twins.learn(person(person, place)));
        }
        return twins;
    }

    private static Twins.Known guest(Object[] row) {
        String name = (String) row[1];
        String unit = (String) row[3];
        return new Twins.Known(
                TwinKind.ON_LIST,
                (String) row[0],
                Twins.label(name, (String) row[2], unit),
                (String) row[6],
                new Likeness(name, null, (String) row[4], (String) row[5], unit));
    }

    private static Twins.Known person(KnownPerson person, Member place) {
        String unit = place == null ? null : place.unitName();
        String position = place == null ? null : place.position();
        String born = person.birthYear() == null ? null : person.birthYear().toString();
        return new Twins.Known(
                TwinKind.IN_DIRECTORY,
                person.personId(),
                Twins.label(person.fullName(), born, position, unit),
                null,
                new Likeness(person.fullName(), person.birthYear(), person.phone(), person.email(), unit));
    }

    private Map<String, List<Member>> places(List<KnownPerson> persons) {
        List<String> ids = persons.stream().map(KnownPerson::personId).toList();
        return directory.membershipsOf(ids, LocalDate.now()).stream().collect(Collectors.groupingBy(Member::personId));
    }
}
