package vn.tongket.planning.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tongket.kernel.SearchKey;

/** Finds the unit that a document means: by full name, short name or alias, never by resemblance (DIR-4). */
final class UnitMatcher {

    private final Map<String, Set<UnitSummary>> byKey = new HashMap<>();

    private UnitMatcher() {}

    static UnitMatcher over(List<UnitSummary> units, List<Object[]> aliases) {
        UnitMatcher matcher = new UnitMatcher();
        Map<String, UnitSummary> byId = new HashMap<>();
        for (UnitSummary unit : units) {
            byId.put(unit.id(), unit);
            matcher.learn(SearchKey.of(unit.name()), unit);
            matcher.learn(SearchKey.of(unit.shortName()), unit);
        }
        for (Object[] alias : aliases) {
            matcher.learn((String) alias[0], byId.get((String) alias[1]));
        }
        return matcher;
    }

    private void learn(String key, UnitSummary unit) {
        if (unit != null) {
            byKey.computeIfAbsent(key, any -> new HashSet<>()).add(unit);
        }
    }

    Optional<UnitSummary> match(String nameInDocument) {
        Set<UnitSummary> found = byKey.getOrDefault(SearchKey.of(nameInDocument), Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
