package vn.tongket.awards.roll;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** The award roll over the years (sổ khen thưởng), read by whoever works with awards; awards are public. */
@Stateless
@RolesAllowed({"leader", "planner", "clerk", "auditor", "unit-officer", "department-head", "council-member"})
public class AwardRoll {

    @Inject
    private RollRepository roll;

    /** AWD-63 What this one may have got before, the surest and latest first; cancelled awards included and marked. */
    public List<PastAwardMatch> pastAwards(@NotNull Awardee awardee) {
        return pastAwards(List.of(awardee)).get(awardee);
    }

    /** The same of many, in one query; everybody asked for has an entry. */
    public Map<Awardee, List<PastAwardMatch>> pastAwards(@NotNull Collection<@NotNull Awardee> awardees) {
        List<String> keys = awardees.stream().map(Awardee::key).distinct().toList();
        List<String> persons = awardees.stream()
                .map(Awardee::person)
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .distinct()
                .toList();
        RollMatcher matcher = new RollMatcher(awardees.isEmpty() ? List.of() : roll.named(keys, persons));
        Map<Awardee, List<PastAwardMatch>> found = new HashMap<>();
        awardees.forEach(awardee -> found.put(awardee, matcher.of(awardee)));
        return found;
    }

    public List<PastAward> ofPerson(@NotNull PersonId person) {
        return roll.ofPerson(person.value());
    }

    /** What these units and the people in them got, the latest first. */
    public List<PastAward> ofUnits(@NotNull Collection<@NotNull UnitId> units) {
        return roll.ofUnits(units.stream().map(UnitId::value).toList());
    }

    public Page<PastAward> search(@NotNull RollSearch search, @NotNull PageRequest request) {
        return new Page<>(roll.search(search, request), request.page(), request.size(), roll.count(search, request));
    }

    /** Years with awards, the latest first. */
    public List<Integer> years() {
        return roll.years().stream().sorted(Comparator.reverseOrder()).toList();
    }
}
