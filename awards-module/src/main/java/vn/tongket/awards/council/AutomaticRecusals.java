package vn.tongket.awards.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.Member;

/** Who does not vote on what, as it follows from the nomination itself (AWD-46). */
final class AutomaticRecusals {

    private final Map<String, Set<String>> unitsOf = new HashMap<>();

    AutomaticRecusals(Collection<Member> memberships) {
        memberships.forEach(one ->
                unitsOf.computeIfAbsent(one.personId(), any -> new HashSet<>()).add(one.unitId()));
    }

    List<Recusal> of(Collection<CouncilMember> members, Collection<Candidate> candidates) {
        List<Recusal> recusals = new ArrayList<>();
        for (Candidate candidate : candidates) {
            for (CouncilMember member : members) {
                RecusalGround ground = ground(member, candidate);
                if (ground != null) {
                    recusals.add(Recusal.automatic(candidate.id(), member.personId(), ground));
                }
            }
        }
        return recusals;
    }

    /** Null where he may vote. */
    private RecusalGround ground(CouncilMember member, Candidate candidate) {
        if (candidate.collective()) {
            boolean belongs = unitsOf.getOrDefault(member.personId(), Set.of()).contains(candidate.unitId());
            return belongs ? RecusalGround.COLLECTIVE : null;
        }
        boolean himself = candidate.personId() == null
                ? SearchKey.of(member.fullName()).equals(candidate.nameKey())
                : candidate.personId().equals(member.personId());
        return himself ? RecusalGround.NOMINEE : null;
    }
}
