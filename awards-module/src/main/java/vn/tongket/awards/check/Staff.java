package vn.tongket.awards.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.Member;

/** Who belongs to the units that are looked at, and who leads them (nhân sự của đơn vị). */
final class Staff {

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, List<Member>> byName = new HashMap<>();
    private final Map<String, Member> byPerson = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, String> unitNames = new HashMap<>();

    Staff(List<Member> all) {
        for (Member member : all) {
            members.computeIfAbsent(member.unitId(), any -> new HashSet<>()).add(member.personId());
            byName.computeIfAbsent(member.unitId() + SearchKey.of(member.fullName()), any -> new ArrayList<>())
                    .add(member);
            byPerson.putIfAbsent(member.personId(), member);
            unitNames.put(member.unitId(), member.unitName());
            if (member.head()) {
                heads.add(member.unitId() + member.personId());
            }
        }
    }

    int size(String unit) {
        return members.getOrDefault(unit, Set.of()).size();
    }

    boolean leads(String person, String unit) {
        return heads.contains(unit + person);
    }

    String unitName(String unit) {
        return unitNames.getOrDefault(unit, "");
    }

    /** With person, position and year of birth as far as one member of the unit alone can be meant. */
    Candidate known(Candidate candidate) {
        Member member = candidate.collective() ? null : meant(candidate);
        if (member == null) {
            return candidate;
        }
        return new Candidate(
                false,
                candidate.name(),
                member.personId(),
                candidate.birthYear() != null ? candidate.birthYear() : member.birthYear(),
                candidate.unit(),
                candidate.lacksPosition() ? member.position() : candidate.position());
    }

    private Member meant(Candidate candidate) {
        if (candidate.personId() != null) {
            return byPerson.get(candidate.personId());
        }
        List<Member> named = byName.getOrDefault(candidate.unit().value() + candidate.nameKey(), List.of());
        boolean one = named.stream().map(Member::personId).distinct().count() == 1;
        boolean otherYear = one
                && candidate.birthYear() != null
                && named.get(0).birthYear() != null
                && !candidate.birthYear().equals(named.get(0).birthYear());
        return one && !otherYear ? named.get(0) : null;
    }
}
