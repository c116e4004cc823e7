package vn.tongket.awards.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.council.ballot.Choice;
import vn.tongket.awards.council.ballot.Vote;
import vn.tongket.awards.council.recusal.AutomaticRecusals;
import vn.tongket.awards.council.recusal.Candidate;
import vn.tongket.awards.council.recusal.Recusal;
import vn.tongket.awards.council.recusal.RecusalGround;
import vn.tongket.awards.form.Quorum;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.PersonId;

class CouncilSessionTest {

    private static final PersonId CHAIR = PersonId.next();
    private static final PersonId MEMBER = PersonId.next();
    private static final CouncilMember SEAT = new CouncilMember(MEMBER, "Ủy viên Thử");

    @Test
    @Tag("AWD-48")
    void votingBeginsWithAQuorum() {
        CouncilSession session = session(new Quorum(2, 3));

        refused(() -> session.open(1), CouncilError.NO_QUORUM);
        session.open(2);

        assertThat(session.state()).isEqualTo(SessionState.VOTING);
        refused(() -> session.open(3), CouncilError.ALREADY_OPEN);
    }

    @Test
    @Tag("AWD-48")
    void aSessionThatEndsWithoutAQuorumHasNoCount() {
        CouncilSession session = session(new Quorum(2, 3));
        session.open(3);

        session.close(1, Instant.now());

        assertThat(session.state()).isEqualTo(SessionState.NO_QUORUM);
        refused(session::requireOpen, CouncilError.CLOSED);
    }

    @Test
    @Tag("AWD-48")
    void nobodyVotesBeforeTheVotingBegins() {
        refused(session(null)::requireOpen, CouncilError.NOT_OPEN);
    }

    @Test
    @Tag("AWD-46")
    void aMemberIsRecusedFromHimselfAndFromHisCollective() {
        List<Member> places = List.of(
                new Member("m", MEMBER.value(), "Ủy viên Thử", null, null, "K1", "Khóm Thử", "Trưởng khóm", 1, true));

        List<Recusal> recusals = AutomaticRecusals.by(places)
                .of(
                        Map.of(MEMBER.value(), "Ủy viên Thử", CHAIR.value(), "Chủ tịch Thử"),
                        List.of(
                                new Candidate("own", "f", false, MEMBER.value(), "uy vien thu", "K1"),
                                new Candidate("colleague", "f", false, "x", "nguoi khac", "K1"),
                                new Candidate("by-name", "f", false, null, "uy vien thu", "K1"),
                                new Candidate("unit", "f", true, null, "khom thu", "K1"),
                                new Candidate("other", "f", true, null, "khom khac", "K2")));

        assertThat(recusals)
                .extracting(one -> one.nomination().value())
                .containsExactlyInAnyOrder("own", "by-name", "unit");
        assertThat(recusals).extracting(Recusal::member).containsOnly(MEMBER);
    }

    @Test
    @Tag("AWD-47")
    void whoDeclaredWhyHeDoesNotVoteDoesNotVote() {
        NominationId near = NominationId.next();
        NominationId other = NominationId.next();
        Recusal declared = new Recusal(near, MEMBER, RecusalGround.DECLARED, "Là người thân", MEMBER);

        BallotPaper his = BallotPaper.of(Set.of(near, other), List.of(declared), MEMBER);
        BallotPaper chairs = BallotPaper.of(Set.of(near, other), List.of(declared), CHAIR);

        refused(() -> his.filled(List.of(new Vote(near, Choice.YES))), CouncilError.RECUSED);
        assertThat(his.filled(List.of())).extracting(Vote::nomination).containsExactly(other);
        assertThat(chairs.filled(List.of())).hasSize(2);
    }

    private static CouncilSession session(Quorum quorum) {
        SessionEntry entry = new SessionEntry(
                null, null, null, null, null, new SessionRoom("Phòng họp số 1", CHAIR, MEMBER, quorum));
        CouncilSession session = CouncilSession.call(
                CampaignId.next(),
                entry,
                List.of(
                        new CouncilMember(CHAIR, "Chủ tịch Thử"),
                        SEAT,
                        new CouncilMember(PersonId.next(), "Ủy viên Hai")),
                List.of(new CouncilItem("n", "f", new ItemRule(90, CountedOn.ALL_MEMBERS, true, null))));
        if (quorum != null) {
            session.needs(quorum);
        }
        return session;
    }

    private static void refused(ThrowingCallable attempt, CouncilError reason) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(reason));
    }
}
