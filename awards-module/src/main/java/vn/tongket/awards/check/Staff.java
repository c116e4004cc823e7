package vn.tongket.awards.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.planning.directory.Member;

/** Who belongs to the units that are looked at, and who leads them (nhân sự của đơn vị). */
final class Staff {

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<String, String> unitNames = new HashMap<>();

    Staff(List<Member> all) {
        for (Member member : all) {
            members.computeIfAbsent(member.unitId(), any -> new HashSet<>()).add(member.personId());
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
}
