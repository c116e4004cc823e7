package vn.tongket.awards.council.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class UrnRepositoryTest {

    @TempDir
    Path keys;

    private final TestUnit awards = TestDatabase.unit("awards");
    private final SessionId session = SessionId.next();
    private final NominationId nomination = NominationId.next();
    private final List<PersonId> members = List.of(PersonId.next(), PersonId.next(), PersonId.next());

    @BeforeEach
    void callSession() {
        awards.run(entityManager -> {
            CouncilFixture fixture = new CouncilFixture(entityManager);
            fixture.session(session, nomination);
            members.forEach(member -> fixture.member(session, member));
            urn(entityManager).set(session, List.of(nomination.value()));
        });
    }

    @Test
    @Tag("AWD-9")
    void twentyBallotsOfOneMemberAtOnceLeaveOne() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(20);
        Callable<Boolean> vote = () -> cast(members.get(0), Choice.YES);

        List<Future<Boolean>> attempts = clicks.invokeAll(Collections.nCopies(20, vote));
        clicks.shutdown();

        assertThat(attempts.stream().filter(UrnRepositoryTest::succeeded)).hasSize(1);
        assertThat(count()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    @Tag("AWD-9")
    void ballotsOfAllMembersAtOnceAreAllCounted() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(3);
        List<Callable<Boolean>> votes = members.stream()
                .map(member -> (Callable<Boolean>) () -> cast(member, Choice.NO))
                .toList();

        assertThat(clicks.invokeAll(votes).stream().filter(UrnRepositoryTest::succeeded))
                .hasSize(3);
        clicks.shutdown();

        assertThat(count()).isEqualTo(new Counts(0, 3, 0));
    }

    @Test
    @Tag("AWD-9")
    void aMemberDoesNotVoteAgain() {
        cast(members.get(0), Choice.YES);

        assertThat(cast(members.get(0), Choice.NO)).isFalse();
        assertThat(count()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    @Tag("AWD-9")
    void somebodyWithoutASeatCannotVote() {
        assertThatThrownBy(() -> cast(PersonId.next(), Choice.YES)).hasMessageContaining("ballot_cast");
    }

    @Test
    @Tag("AWD-52")
    void anUrnWithAnotherNumberOfBallotsThanVotersIsNotCounted() {
        cast(members.get(0), Choice.YES);
        awards.run(entityManager -> urns(entityManager).mark(session, members.get(1), CastWay.ROOM));

        assertThatThrownBy(this::count)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(BallotError.DISAGREES));
    }

    @Test
    @Tag("AWD-50")
    void anUrnWhoseKeyIsGoneStaysClosed() {
        cast(members.get(0), Choice.YES);
        new UrnKeys(keys).destroy(session);

        assertThatThrownBy(this::count)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(BallotError.KEY_LOST));
    }

    @Test
    @Tag("AWD-105")
    void anUrnWhoseKeyIsLostIsSetUpAnewAndEverybodyVotesAgain() {
        PersonId chair = PersonId.next();
        cast(members.get(0), Choice.YES);
        assertThatThrownBy(() -> renew(chair))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(BallotError.KEY_THERE));
        new UrnKeys(keys).destroy(session);

        renew(chair);

        assertThat(count()).isEqualTo(new Counts(0, 0, 0));
        assertThat(cast(members.get(0), Choice.NO)).isTrue();
        assertThat(count()).isEqualTo(new Counts(0, 1, 0));
        List<UrnRenewal> renewals =
                awards.inTransaction(entityManager -> urn(entityManager).renewals(session));
        assertThat(renewals).containsExactly(new UrnRenewal(chair, "Chủ tọa Thử", "Máy chủ hỏng", 1));
    }

    private void renew(PersonId by) {
        awards.run(entityManager ->
                urn(entityManager).renew(session, List.of(nomination.value()), by, "Chủ tọa Thử", " Máy chủ hỏng "));
    }

    @Test
    @Tag("AWD-51")
    void papersOfTheAbsentCountWhenTwoPersonsReadTheSame() {
        cast(members.get(0), Choice.YES);
        PersonId secretary = PersonId.next();
        PersonId second = PersonId.next();

        assertThat(enter(new Counts(1, 1, 0), secretary)).isFalse();
        assertThatThrownBy(() -> enter(new Counts(1, 1, 0), secretary))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(BallotError.SECOND_PERSON));
        assertThat(enter(new Counts(0, 2, 0), second)).isFalse();
        assertThat(count()).isEqualTo(new Counts(1, 0, 0));

        assertThat(enter(new Counts(1, 1, 0), second)).isFalse();
        assertThat(enter(new Counts(1, 1, 0), secretary)).isTrue();
        assertThat(count()).isEqualTo(new Counts(2, 1, 0));
    }

    private boolean enter(Counts counts, PersonId by) {
        WrittenPapers papers = new WrittenPapers(Set.of(members.get(1), members.get(2)), Map.of(nomination, counts));
        return awards.inTransaction(entityManager -> urn(entityManager).enterWritten(session, papers, by));
    }

    private boolean cast(PersonId member, Choice choice) {
        return awards.inTransaction(
                entityManager -> urn(entityManager).cast(session, member, List.of(new Vote(nomination, choice))));
    }

    private Counts count() {
        return awards.inTransaction(
                entityManager -> urn(entityManager).look(session).get(nomination));
    }

    private static boolean succeeded(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private UrnService urn(EntityManager entityManager) {
        return new UrnService(urns(entityManager), new UrnKeys(keys));
    }

    private static UrnRepository urns(EntityManager entityManager) {
        return TestUnit.repository(UrnRepository.class, entityManager);
    }
}
