package vn.tongket.web.api.awards;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.awards.council.CountedOn;
import vn.tongket.awards.council.SessionDetail;
import vn.tongket.awards.council.SessionEntry;
import vn.tongket.awards.council.SessionMember;
import vn.tongket.awards.council.Tally;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.web.api.Codes;

/**
 * A council session as other programs see it; the tally is there after it was closed.
 *
 * @param state how far it has come; {@code no-quorum} when it ended without a count
 */
public record CouncilJson(
        String id,
        String campaignId,
        LocalDate heldOn,
        Integer threshold,
        String countedOn,
        String status,
        String state,
        List<MemberJson> members,
        boolean votedByMe,
        List<NominationJson> nominations,
        List<TallyJson> tally,
        long version) {

    /** What another program sends to call a session; everything may be left out. */
    public record Draft(
            LocalDate heldOn, List<String> members, List<String> nominationIds, Integer threshold, String countedOn) {

        SessionEntry entry() {
            return new SessionEntry(
                    heldOn,
                    members == null ? null : members.stream().map(PersonId::new).toList(),
                    nominationIds == null
                            ? null
                            : nominationIds.stream().map(NominationId::new).toList(),
                    threshold,
                    Codes.constant(CountedOn.class, countedOn, "countedOn"));
        }
    }

    /** A member and whether he has voted; never how. */
    public record MemberJson(String personId, String fullName, boolean voted) {

        static MemberJson of(SessionMember member) {
            return new MemberJson(member.person().value(), member.fullName(), member.voted());
        }
    }

    /** Counted votes. */
    public record TallyJson(
            String nominationId, int yes, int no, int abstain, int recused, int base, Boolean reached, String outcome) {

        static TallyJson of(Tally tally) {
            return new TallyJson(
                    tally.nomination().value(),
                    tally.yes(),
                    tally.no(),
                    tally.abstain(),
                    tally.recused(),
                    tally.base(),
                    tally.reached(),
                    Codes.of(tally.outcome()));
        }
    }

    static CouncilJson of(SessionDetail session) {
        return new CouncilJson(
                session.id().value(),
                session.campaign().value(),
                session.heldOn(),
                session.threshold(),
                Codes.of(session.countedOn()),
                session.closed() ? "closed" : "open",
                Codes.of(session.state()),
                session.members().stream().map(MemberJson::of).toList(),
                session.votedByMe(),
                session.agenda().stream().map(NominationJson::of).toList(),
                session.closed() ? session.tally().stream().map(TallyJson::of).toList() : null,
                session.version());
    }
}
