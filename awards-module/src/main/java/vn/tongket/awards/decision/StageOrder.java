package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.trait.Duty;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitSummary;

/**
 * The order in which a decision's list is called (thứ tự lên nhận): collectives, then persons, each by the protocol
 * of their units and positions (AWD-64).
 */
@ApplicationScoped
class StageOrder {

    @Inject
    private DirectoryService directory;

    List<Honoured> of(List<NominationSummary> awarded, LocalDate day) {
        Map<String, Member> members = members(awarded, day);
        Map<String, Integer> units = units(day);
        List<NominationSummary> ordered = new ArrayList<>(awarded);
        ordered.sort(byProtocol(members, units));
        List<Honoured> honoured = new ArrayList<>();
        for (NominationSummary one : ordered) {
            Member member = one.personId() == null ? null : members.get(one.personId());
            honoured.add(new Honoured(one, honoured.size() + 1, birthYear(one, member), leads(one, member)));
        }
        return honoured;
    }

    /** What the unit stated comes before what the directory knows. */
    private static Integer birthYear(NominationSummary one, Member member) {
        return one.birthYear() != null || member == null ? one.birthYear() : member.birthYear();
    }

    private static Boolean leads(NominationSummary one, Member member) {
        if (one.duty() != null) {
            return one.duty() == Duty.LEADING;
        }
        return member == null ? null : (Boolean) member.head();
    }

    /** AWD-64 */
    static Comparator<NominationSummary> byProtocol(Map<String, Member> members, Map<String, Integer> units) {
        return Comparator.comparing((NominationSummary one) -> !one.collective())
                .thenComparing(one -> units.getOrDefault(one.nomineeUnitId(), Integer.MAX_VALUE))
                .thenComparing(one -> rank(members.get(one.personId())));
    }

    private Map<String, Member> members(List<NominationSummary> awarded, LocalDate day) {
        List<String> persons = awarded.stream()
                .map(NominationSummary::personId)
                .filter(person -> person != null)
                .distinct()
                .toList();
        Map<String, Member> members = new HashMap<>();
        directory.membershipsOf(persons, day).forEach(member -> members.putIfAbsent(member.personId(), member));
        return members;
    }

    private Map<String, Integer> units(LocalDate day) {
        Map<String, Integer> order = new HashMap<>();
        List<UnitSummary> units = directory.units(day);
        units.forEach(unit -> order.put(unit.id(), order.size()));
        return order;
    }

    private static int rank(Member member) {
        return member == null ? Integer.MAX_VALUE : member.protocolRank();
    }
}
