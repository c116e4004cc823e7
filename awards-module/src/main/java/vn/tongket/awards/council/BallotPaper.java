package vn.tongket.awards.council;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;

/**
 * The ballot paper of one member (phiếu biểu quyết): what he may vote on, and what he is recused from (AWD-10, AWD-46).
 */
record BallotPaper(Set<NominationId> votable, Set<NominationId> recused) {

    static BallotPaper of(Set<NominationId> visible, Collection<Recusal> recusals, PersonId member) {
        Set<NominationId> recused = recusals.stream()
                .filter(recusal -> recusal.member().equals(member))
                .map(Recusal::nomination)
                .filter(visible::contains)
                .collect(Collectors.toSet());
        Set<NominationId> votable = new HashSet<>(visible);
        votable.removeAll(recused);
        return new BallotPaper(votable, recused);
    }

    /** What it does not mention counts as an abstention. */
    Collection<Vote> filled(List<Vote> votes) {
        Map<NominationId, Vote> filled = new HashMap<>();
        votable.forEach(nomination -> filled.put(nomination, new Vote(nomination, Choice.ABSTAIN)));
        Set<NominationId> named = new HashSet<>();
        for (Vote vote : votes) {
            require(!recused.contains(vote.nomination()), CouncilError.RECUSED);
            require(votable.contains(vote.nomination()), CouncilError.NOT_ON_AGENDA);
            require(named.add(vote.nomination()), CouncilError.VOTED_TWICE_IN_BALLOT);
            filled.put(vote.nomination(), vote);
        }
        return filled.values();
    }

    private static void require(boolean satisfied, CouncilError otherwise) {
        if (!satisfied) {
            throw new BusinessException(otherwise);
        }
    }
}
