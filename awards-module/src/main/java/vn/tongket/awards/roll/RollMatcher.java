package vn.tongket.awards.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whose past awards are whose (so khớp người được khen trước đây), AWD-63. */
final class RollMatcher {

    private final Map<String, List<PastAward>> byName = new HashMap<>();
    private final Map<String, List<PastAward>> byPerson = new HashMap<>();

    RollMatcher(List<PastAward> awards) {
        for (PastAward award : awards) {
            String key = new Awardee(award.collective(), award.name(), null, null, null).key();
            byName.computeIfAbsent(key, any -> new ArrayList<>()).add(award);
            if (award.personId() != null) {
                byPerson.computeIfAbsent(award.personId(), any -> new ArrayList<>())
                        .add(award);
            }
        }
    }

    List<PastAwardMatch> of(Awardee asked) {
        Set<PastAward> candidates = new LinkedHashSet<>();
        if (asked.person() != null) {
            candidates.addAll(byPerson.getOrDefault(asked.person().value(), List.of()));
        }
        candidates.addAll(byName.getOrDefault(asked.key(), List.of()));
        return candidates.stream()
                .flatMap(award -> likeness(asked, award).map(like -> new PastAwardMatch(award, like)).stream())
                .sorted(Comparator.comparing(PastAwardMatch::likeness))
                .toList();
    }

    private static Optional<Likeness> likeness(Awardee asked, PastAward award) {
        if (asked.collective() != award.collective()) {
            return Optional.empty();
        }
        if (asked.person() != null && award.personId() != null) {
            return asked.person().value().equals(award.personId())
                    ? Optional.of(Likeness.SAME_PERSON)
                    : Optional.empty();
        }
        if (asked.birthYear() != null && award.birthYear() != null) {
            return asked.birthYear().equals(award.birthYear()) ? Optional.of(Likeness.VERY_LIKELY) : Optional.empty();
        }
        boolean sameUnit = asked.unit() != null && asked.unit().value().equals(award.unitId());
        return Optional.of(sameUnit ? Likeness.VERY_LIKELY : Likeness.NAMESAKE);
    }
}
