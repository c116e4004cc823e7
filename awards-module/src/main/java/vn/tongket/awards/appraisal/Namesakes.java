package vn.tongket.awards.appraisal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.kernel.SearchKey;

/** Who is nominated by several units (đề nghị trùng giữa các đơn vị), AWD-58. */
final class Namesakes {

    private final Map<String, Set<String>> unitsOf = new HashMap<>();

    Namesakes(Collection<NominationSummary> nominations) {
        nominations.forEach(
                one -> unitsOf.computeIfAbsent(key(one), any -> new TreeSet<>()).add(one.unitName()));
    }

    List<String> otherUnits(NominationSummary one) {
        return unitsOf.getOrDefault(key(one), Set.of()).stream()
                .filter(unit -> !unit.equals(one.unitName()))
                .toList();
    }

    /** The person of the directory, else kind, name and year of birth. */
    private static String key(NominationSummary one) {
        return one.personId() != null
                ? one.personId()
                : one.kind() + "|" + SearchKey.of(one.nomineeName()) + "|" + one.birthYear();
    }
}
