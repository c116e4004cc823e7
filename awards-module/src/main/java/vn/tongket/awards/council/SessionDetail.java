package vn.tongket.awards.council;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.ballot.SessionId;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.directory.PersonId;

/**
 * A council session (phiên họp Hội đồng) as one reader sees it.
 *
 * @param agenda what the reader may see of it
 * @param rules by the identity of the nomination
 * @param recusals on what the reader may see
 * @param tally what is counted; before that only the votes raised openly (AWD-11)
 */
public record SessionDetail(
        SessionId id,
        CampaignId campaign,
        LocalDate heldOn,
        SessionState state,
        SessionRoom room,
        Integer threshold,
        CountedOn countedOn,
        List<SessionMember> members,
        PersonId reader,
        List<NominationSummary> agenda,
        Map<String, ItemRule> rules,
        List<Recusal> recusals,
        List<Tally> tally,
        Instant closedAt,
        long version)
        implements Serializable {

    public boolean closed() {
        return state.isOver();
    }

    public boolean votedByMe() {
        return members.stream().anyMatch(member -> member.person().equals(reader) && member.voted());
    }

    public boolean sitsIn() {
        return members.stream().anyMatch(member -> member.person().equals(reader));
    }

    public long ballotsCast() {
        return members.stream().filter(SessionMember::voted).count();
    }

    public long present() {
        return members.stream().filter(SessionMember::present).count();
    }

    public boolean quorate() {
        return room.quorum() == null || room.quorum().isReached((int) present(), members.size());
    }

    public ItemRule rule(String nomination) {
        return rules.get(nomination);
    }

    public List<Recusal> recusalsOn(String nomination) {
        return recusals.stream()
                .filter(one -> one.nomination().value().equals(nomination))
                .toList();
    }

    public boolean recusesReader(String nomination) {
        return recusalsOn(nomination).stream().anyMatch(one -> one.member().equals(reader));
    }

    public Optional<Tally> tallyOf(NominationId nomination) {
        return tally.stream().filter(one -> one.nomination().equals(nomination)).findFirst();
    }

    /** The name of a member; empty for somebody without a seat. */
    public String nameOf(PersonId person) {
        return members.stream()
                .filter(member -> member.person().equals(person))
                .map(SessionMember::fullName)
                .findFirst()
                .orElse("");
    }
}
