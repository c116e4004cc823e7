package vn.tongket.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonEntry;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitEntry;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;

/** Enters the demonstration office's units and people into the directory. */
@ApplicationScoped
class DemoDirectory {

    private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2025, 12, 1);

    @Inject
    private DirectoryService directory;

    Map<String, UnitId> enterUnits() {
        Map<String, UnitId> units = new HashMap<>();
        List<List<String>> rows = DemoTable.rows("units.txt");
        rows.forEach(row -> units.put(row.get(0), directory.addUnit(entry(row, units))));
        rows.stream()
                .filter(row -> !row.get(9).isEmpty())
                .forEach(row -> directory.correctUnit(units.get(row.get(0)), entry(row, units), null));
        rows.forEach(row -> DemoTable.cells(row.get(11), ";").stream()
                .filter(alias -> !alias.isEmpty())
                .forEach(alias -> directory.addAlias(units.get(row.get(0)), alias)));
        return units;
    }

    Map<String, PersonId> enterPeople(Map<String, UnitId> units) {
        Map<String, PersonId> people = new HashMap<>();
        Map<String, String> positions = new HashMap<>();
        for (List<String> row : DemoTable.rows("people.txt")) {
            PersonId person = directory.addPerson(new PersonEntry(
                    row.get(2), row.get(1), Integer.valueOf(row.get(3)), row.get(0) + "@songlam.example", null));
            people.put(row.get(2), person);
            for (String place : DemoTable.cells(row.get(4), ";")) {
                List<String> parts = DemoTable.cells(place, " : ");
                String position = positions.computeIfAbsent(
                        parts.get(1),
                        name -> directory.addPosition(name, rank(parts), Boolean.parseBoolean(parts.get(3))));
                directory.appoint(person, units.get(parts.get(0)), position, IN_OFFICE_SINCE);
            }
        }
        return people;
    }

    private static int rank(List<String> parts) {
        return Integer.parseInt(parts.get(2));
    }

    private static UnitEntry entry(List<String> row, Map<String, UnitId> units) {
        return new UnitEntry(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3).isEmpty() ? null : row.get(3),
                UnitKind.valueOf(row.get(4)),
                UnitLevel.valueOf(row.get(5)),
                units.get(row.get(6)),
                LocalDate.parse(row.get(7)),
                row.get(8).isEmpty() ? null : LocalDate.parse(row.get(8)),
                units.get(row.get(9)),
                Integer.parseInt(row.get(10)));
    }
}
