package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** Finds the directory's person behind a nominee's name, and the unit that nominates (tra cứu người được đề nghị). */
@ApplicationScoped
class NomineeFinder {

    @Inject
    private DirectoryService directory;

    /** The nominee with unit, person, position and form of address as far as the directory knows them. */
    Nominee nominee(NomineeEntry entry, UnitSummary unit, List<Member> members) {
        if (entry.collective()) {
            return new Nominee(completed(entry, null), unit);
        }
        return new Nominee(completed(entry, member(entry, members).orElse(null)), unit);
    }

    /** The writer's unit that reaches the nominee's, his own unit first. */
    UnitId nominatingUnit(Caller caller, UnitId nomineeUnit) {
        List<UnitId> homes = homes(caller);
        UnitId wanted = nomineeUnit == null ? homes.get(0) : nomineeUnit;
        if (!caller.mayAny(wanted, Role.UNIT_OFFICER, Role.DEPARTMENT_HEAD)) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        return homes.contains(wanted) ? wanted : homes.get(0);
    }

    List<Member> members(UnitId unit, LocalDate day) {
        return directory.members(List.of(unit), day);
    }

    UnitSummary unit(UnitId id) {
        return directory.unit(id);
    }

    private static List<UnitId> homes(Caller caller) {
        List<UnitId> homes = List.copyOf(
                caller.holds(Role.UNIT_OFFICER)
                        ? caller.homesAs(Role.UNIT_OFFICER)
                        : caller.homesAs(Role.DEPARTMENT_HEAD));
        if (homes.isEmpty()) {
            throw new BusinessException(KernelError.FORBIDDEN);
        }
        return homes;
    }

    private static Optional<Member> member(NomineeEntry entry, List<Member> members) {
        String name = SearchKey.of(entry.fullName());
        List<Member> meant = members.stream()
                .filter(member -> entry.person() == null
                        ? SearchKey.of(member.fullName()).equals(name)
                        : member.personId().equals(entry.person().value()))
                .toList();
        boolean onePerson = meant.stream().map(Member::personId).distinct().count() == 1;
        String position = SearchKey.of(entry.position());
        return onePerson
                ? meant.stream().findFirst()
                : meant.stream()
                        .filter(member -> SearchKey.of(member.position()).equals(position))
                        .findFirst();
    }

    private static NomineeEntry completed(NomineeEntry entry, Member member) {
        if (member == null) {
            return new NomineeEntry(
                    entry.kind(), entry.fullName(), entry.honorific(), entry.position(), null, null, entry.traits());
        }
        return new NomineeEntry(
                entry.kind(),
                entry.fullName(),
                given(entry.honorific(), member.honorific()),
                given(entry.position(), member.position()),
                null,
                new PersonId(member.personId()),
                entry.traits().born(member.birthYear()));
    }

    private static String given(String entered, String known) {
        return entered == null || entered.isBlank() ? known : entered;
    }
}
