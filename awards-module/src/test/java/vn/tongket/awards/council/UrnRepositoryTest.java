package vn.tongket.awards.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class UrnRepositoryTest {

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
        assertThat(count()).containsExactly(1, 0, 0);
    }

    @Test
    @Tag("AWD-9")
    void aMemberDoesNotVoteAgain() {
        cast(members.get(0), Choice.YES);

        assertThatThrownBy(() -> cast(members.get(0), Choice.NO))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(CouncilError.ALREADY_VOTED));
        assertThat(count()).containsExactly(1, 0, 0);
    }

    @Test
    @Tag("AWD-9")
    void somebodyWithoutASeatCannotVote() {
        assertThatThrownBy(() -> cast(PersonId.next(), Choice.YES)).hasMessageContaining("ballot_cast");
    }

    @Test
    @Tag("AWD-9")
    void noRowOfTheUrnTellsWhichTransactionPutItThere() {
        cast(members.get(0), Choice.YES);
        cast(members.get(1), Choice.NO);
        cast(members.get(2), Choice.ABSTAIN);

        List<?> transactions = awards.inTransaction(entityManager -> entityManager
                .createNativeQuery("select distinct xmin::text from awards.ballot where session_id = ?")
                .setParameter(1, session.value())
                .getResultList());
        assertThat(transactions).hasSize(1);
        assertThat(columnsOfTheUrn()).containsExactlyInAnyOrder("id", "session_id", "nomination_id", "choice");
        assertThat(count()).containsExactly(1, 1, 1);
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<String> columnsOfTheUrn() {
        return (List<String>) awards.inTransaction(entityManager -> entityManager
                .createNativeQuery("select column_name::text from information_schema.columns"
                        + " where table_schema = 'awards' and table_name = 'ballot'")
                .getResultList());
    }

    private boolean cast(PersonId member, Choice choice) {
        awards.run(entityManager -> urn(entityManager).cast(session, member, List.of(new Vote(nomination, choice))));
        return true;
    }

    private int[] count() {
        return awards.inTransaction(
                entityManager -> urn(entityManager).count(session).get(nomination));
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

    private static UrnRepository urn(EntityManager entityManager) {
        return TestUnit.repository(UrnRepository.class, entityManager);
    }
}
