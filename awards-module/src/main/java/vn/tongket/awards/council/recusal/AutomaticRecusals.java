package vn.tongket.awards.council.recusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.Member;

/**
 * Who does not vote on what, as it follows from the nomination itself (AWD-46).
 *
 * @param unitsOf the units of each member
 */
public record AutomaticRecusals(Map<String, Set<String>> unitsOf) {

    public static AutomaticRecusals by(Collection<Member> memberships) {
        Map<String, Set<String>> units = new HashMap<>();
        memberships.forEach(one ->
                units.computeIfAbsent(one.personId(), any -> new HashSet<>()).add(one.unitId()));
        return new AutomaticRecusals(units);
    }

    /** @param members full names by the identity of the person */
    public List<Recusal> of(Map<String, String> members, Collection<Candidate> candidates) {
        List<Recusal> recusals = new ArrayList<>();
        for (Candidate candidate : candidates) {
            members.forEach((member, fullName) -> {
                if (concerns(member, fullName, candidate)) {
                    RecusalGround ground = candidate.collective() ? RecusalGround.COLLECTIVE : RecusalGround.NOMINEE;
                    recusals.add(Recusal.automatic(candidate.id(), member, ground));
                }
            });
        }
        return recusals;
    }

    private boolean concerns(String member, String fullName, Candidate candidate) {
        if (candidate.collective()) {
            return unitsOf.getOrDefault(member, Set.of()).contains(candidate.unitId());
        }
        return candidate.personId() == null
                ? SearchKey.of(fullName).equals(candidate.nameKey())
                : candidate.personId().equals(member);
    }
}
