package vn.tongket.awards.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tongket.awards.council.ballot.Counts;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.nomination.NominationId;

/**
 * Counts a session (kiểm phiếu): each nomination against the share of its own form, on its own base (AWD-45).
 *
 * @param members all of the session
 * @param present those in the room and those who answered in writing
 */
record Counting(Set<String> members, Set<String> present, Collection<Recusal> recusals) {

    List<Tally> of(Collection<CouncilItem> agenda, Map<NominationId, Counts> votes) {
        List<Tally> tallies = new ArrayList<>();
        for (CouncilItem item : agenda) {
            NominationId nomination = new NominationId(item.nominationId());
            Counts counted = votes.getOrDefault(nomination, Counts.NONE);
            tallies.add(Tally.of(
                    nomination,
                    counted,
                    (int) recused(nomination, members),
                    base(item.rule().countedOn(), nomination, counted),
                    item.rule().threshold()));
        }
        return tallies;
    }

    private int base(CountedOn countedOn, NominationId nomination, Counts counted) {
        return switch (countedOn) {
            case ALL_MEMBERS -> members.size() - (int) recused(nomination, members);
            case PRESENT -> present.size() - (int) recused(nomination, present);
            case BALLOTS_CAST -> counted.all();
        };
    }

    private long recused(NominationId nomination, Set<String> among) {
        return recusals.stream()
                .filter(recusal -> recusal.nomination().equals(nomination))
                .filter(recusal -> among.contains(recusal.member().value()))
                .count();
    }
}
