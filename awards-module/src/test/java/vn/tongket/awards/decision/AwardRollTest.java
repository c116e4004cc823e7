package vn.tongket.awards.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.kernel.Ids;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class AwardRollTest {

    private final TestUnit awards = TestDatabase.unit("awards");
    private final String body = Ids.next();

    @Test
    @Tag("AWD-14")
    void continuesInTheYearAndBeginsAnewInTheNext() {
        assertThat(take(3, 2026)).isEqualTo(1);
        assertThat(take(2, 2026)).isEqualTo(4);
        assertThat(take(1, 2027)).isEqualTo(1);
    }

    @Test
    @Tag("AWD-14")
    void twentyDecisionsAtOnceShareNoNumber() throws Exception {
        ExecutorService leaders = Executors.newFixedThreadPool(20);
        Callable<Integer> decide = () -> take(5, 2026);

        List<Future<Integer>> firsts = leaders.invokeAll(Collections.nCopies(20, decide));
        leaders.shutdown();

        assertThat(firsts).extracting(Future::get).doesNotHaveDuplicates().allMatch(first -> (first - 1) % 5 == 0);
        assertThat(take(1, 2026)).isEqualTo(101);
    }

    @Test
    @Tag("AWD-14")
    void aFailedDecisionLeavesNoGap() {
        assertThatThrownBy(() -> awards.run(entityManager -> {
                    TestUnit.repository(DecisionRepository.class, entityManager).firstOf(4, body, 2026);
                    throw new IllegalStateException("the decision failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(take(1, 2026)).isEqualTo(1);
    }

    private int take(int count, int year) {
        return awards.inTransaction(entityManager ->
                TestUnit.repository(DecisionRepository.class, entityManager).firstOf(count, body, year));
    }
}
