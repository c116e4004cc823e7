package vn.tongket.planning.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class OutgoingRegisterRepositoryTest {

    private final TestUnit planning = TestDatabase.unit("planning");

    @Test
    @Tag("REG-1")
    void everyBodyKindAndYearBeginsAtOne() {
        UnitId body = unit();

        assertThat(next(body, DocumentKind.PLAN, 2026)).isEqualTo(1);
        assertThat(next(body, DocumentKind.PLAN, 2026)).isEqualTo(2);
        assertThat(next(body, DocumentKind.DECISION, 2026)).isEqualTo(1);
        assertThat(next(body, DocumentKind.PLAN, 2027)).isEqualTo(1);
        assertThat(next(unit(), DocumentKind.PLAN, 2026)).isEqualTo(1);
    }

    @Test
    @Tag("REG-2")
    void fiftyClerksAtOnceGetOneToFifty() throws Exception {
        UnitId body = unit();
        ExecutorService clerks = Executors.newFixedThreadPool(50);
        Callable<Integer> issue = () -> next(body, DocumentKind.PLAN, 2026);

        List<Future<Integer>> issued = clerks.invokeAll(java.util.Collections.nCopies(50, issue));
        clerks.shutdown();

        assertThat(issued)
                .extracting(Future::get)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    @Tag("REG-2")
    void aNumberOfAFailedIssueIsGivenAgain() {
        UnitId body = unit();

        assertThatThrownBy(() -> planning.run(entityManager -> {
                    TestUnit.repository(OutgoingRegisterRepository.class, entityManager)
                            .next(paper(body, DocumentKind.PLAN, 2026));
                    throw new IllegalStateException("the issue failed after numbering");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(next(body, DocumentKind.PLAN, 2026)).isEqualTo(1);
    }

    private int next(UnitId body, DocumentKind kind, int year) {
        return planning.inTransaction(entityManager -> {
            OutgoingRegisterRepository register = TestUnit.repository(OutgoingRegisterRepository.class, entityManager);
            OutgoingPaper paper = paper(body, kind, year);
            int number = register.next(paper);
            register.add(new OutgoingEntry(paper, new RegisteredNumber(number, number + "/" + kind.abbreviation())));
            return number;
        });
    }

    @Test
    @Tag("REG-2")
    void theDatabaseItselfRefusesAGapAndANumberWithoutItsLine() {
        UnitId body = unit();
        next(body, DocumentKind.PLAN, 2026);

        assertThatThrownBy(() -> planning.run(
                        entityManager -> TestUnit.repository(OutgoingRegisterRepository.class, entityManager)
                                .next(paper(body, DocumentKind.PLAN, 2026))))
                .hasStackTraceContaining("was taken and not entered");
        assertThatThrownBy(
                        () -> sql("update planning.outgoing_series set last_number = 9 where unit_id = '" + body + "'"))
                .hasStackTraceContaining("goes on by one");
        assertThat(next(body, DocumentKind.PLAN, 2026)).isEqualTo(2);
    }

    @Test
    @Tag("REG-4")
    void aLineIsNeitherRemovedNorRenumbered() {
        UnitId body = unit();
        next(body, DocumentKind.PLAN, 2026);

        assertThatThrownBy(() -> sql("delete from planning.outgoing_entry where unit_id = '" + body + "'"))
                .hasStackTraceContaining("never removed");
        assertThatThrownBy(() -> sql("update planning.outgoing_entry set number = 7 where unit_id = '" + body + "'"))
                .hasStackTraceContaining("keeps its number");
    }

    private void sql(String statement) {
        planning.run(entityManager -> entityManager.createNativeQuery(statement).executeUpdate());
    }

    private static OutgoingPaper paper(UnitId body, DocumentKind kind, int year) {
        return new OutgoingPaper(body, kind, LocalDate.of(year, 3, 1), "Kế hoạch", "Người ký", List.of());
    }

    private UnitId unit() {
        UnitId id = UnitId.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery(
                        "insert into planning.unit(id, code, name, short_name, kind, level, valid_from,"
                                + " search_key, version) values (?, ?, 'Đơn vị', 'ĐV', 'OTHER', 'DISTRICT', '2020-01-01', '', 1)")
                .setParameter(1, id.value())
                .setParameter(2, id.value())
                .executeUpdate());
        return id;
    }
}
