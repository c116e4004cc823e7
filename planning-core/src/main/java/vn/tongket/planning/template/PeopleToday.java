package vn.tongket.planning.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.PageRequest;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonSummary;
import vn.tongket.planning.directory.UnitId;

/** People as the directory has them on a day (cán bộ theo danh bạ). */
final class PeopleToday implements NamedPeople.Today {

    private static final int MOST_OF_ONE_NAME = 20;

    private final DirectoryService directory;
    private final UnitId office;
    private final LocalDate day;

    PeopleToday(DirectoryService directory, UnitId office, LocalDate day) {
        this.directory = directory;
        this.office = office;
        this.day = day;
    }

    @Override
    public List<Member> office() {
        return directory.members(List.of(office), day);
    }

    @Override
    public Optional<List<Member>> named(String fullName) {
        List<PersonSummary> found =
                directory.persons(new PageRequest(fullName, 0, MOST_OF_ONE_NAME, null)).items().stream()
                        .filter(person -> SearchKey.of(person.fullName()).equals(SearchKey.of(fullName)))
                        .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .flatMap(person -> directory.membershipsOf(person.personId(), day).stream())
                        .toList());
    }
}
