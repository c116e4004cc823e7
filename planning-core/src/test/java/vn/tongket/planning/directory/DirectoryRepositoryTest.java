package vn.tongket.planning.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.PageRequest;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class DirectoryRepositoryTest {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 6, 8);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 8);

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("DIR-1")
    void aUnitOfTheDistrictLevelExistsUntilTheLevelEnded() {
        Unit city = Unit.of(entry("Ủy ban nhân dân thành phố Sông Mơ", LocalDate.of(2025, 6, 30)));
        store(city);

        assertThat(unitsOn(IN_2021)).extracting(UnitSummary::name).contains("Ủy ban nhân dân thành phố Sông Mơ");
        assertThat(unitsOn(IN_2026)).extracting(UnitSummary::unitId).doesNotContain(city.id());
    }

    @Test
    @Tag("DIR-2")
    void nobodyHoldsTheSamePositionTwiceAtATime() {
        Unit unit = Unit.of(entry("Phòng Nội vụ", null));
        Person person = Person.of(new PersonEntry("Trần Thị Ánh", "Bà", null, null, null));
        Position head = new Position("Trưởng phòng " + Ids.next(), 10, true);
        store(unit, person, head);
        store(new Membership(person.id(), unit.id(), head.id(), IN_2021));

        assertThatThrownBy(() -> store(new Membership(person.id(), unit.id(), head.id(), IN_2026)))
                .hasStackTraceContaining("membership_once");
    }

    @Test
    @Tag("DIR-3")
    void personsAreFoundWithoutAccentsAndListedByGivenName() {
        String family = "Nguyễn" + Ids.next().substring(0, 6);
        List.of("Ông", "Đức", "An", "Ân", "Dung")
                .forEach(given -> store(Person.of(new PersonEntry(family + " Văn " + given, null, null, null, null))));

        List<String> found =
                planning.inTransaction(entityManager -> TestUnit.repository(DirectoryRepository.class, entityManager)
                        .persons(new PageRequest(family.toUpperCase().replace("Ễ", "e"), 0, 50, null))
                        .items()
                        .stream()
                        .map(PersonSummary::fullName)
                        .toList());

        assertThat(found)
                .extracting(name -> name.substring(name.lastIndexOf(' ') + 1))
                .containsExactly("An", "Ân", "Dung", "Đức", "Ông");
    }

    @Test
    @Tag("DIR-4")
    void aNameThatTwoUnitsShareMatchesNone() {
        UnitSummary first = summary("Ủy ban nhân dân phường Bến Đá", "UBND phường Bến Đá");
        UnitSummary second = summary("Ủy ban nhân dân phường Bến Đá cũ", "UBND phường Bến Đá");
        UnitMatcher matcher = UnitMatcher.over(List.of(first, second), List.of());

        assertThat(matcher.match("uy ban nhan dan PHƯỜNG BẾN ĐÁ")).contains(first);
        assertThat(matcher.match("UBND phường Bến Đá")).isEmpty();
        assertThat(matcher.match("Ủy ban nhân dân phường Bến")).isEmpty();
    }

    private List<UnitSummary> unitsOn(LocalDate day) {
        return planning.inTransaction(entityManager ->
                TestUnit.repository(DirectoryRepository.class, entityManager).units(day));
    }

    private void store(Object... entities) {
        planning.run(entityManager -> {
            DirectoryRepository directory = TestUnit.repository(DirectoryRepository.class, entityManager);
            List.of(entities).forEach(directory::add);
        });
    }

    private static UnitEntry entry(String name, LocalDate lastDay) {
        return new UnitEntry(
                Ids.next(),
                name,
                name,
                null,
                UnitKind.DEPARTMENT,
                UnitLevel.DISTRICT,
                null,
                LocalDate.of(2020, 11, 1),
                lastDay,
                null,
                100);
    }

    private static UnitSummary summary(String name, String shortName) {
        return new UnitSummary(
                Ids.next(),
                name,
                name,
                shortName,
                null,
                UnitKind.PEOPLES_COMMITTEE,
                UnitLevel.COMMUNE,
                null,
                IN_2021,
                null,
                null,
                10,
                1);
    }
}
