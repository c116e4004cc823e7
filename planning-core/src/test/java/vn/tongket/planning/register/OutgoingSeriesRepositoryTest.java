package vn.tongket.planning.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

/** Fifty issuers at once over random series, some of whom fail in the midst: no gap, no number twice. */
class OutgoingSeriesRepositoryTest {

    private static final int ISSUERS = 50;
    private static final int PAPERS_EACH = 6;
    private static final DocumentKind[] KINDS = {DocumentKind.PLAN, DocumentKind.DECISION, DocumentKind.NOTICE};

    private final TestUnit planning = TestDatabase.unit("planning");
    private final ConcurrentHashMap<String, AtomicInteger> expected = new ConcurrentHashMap<>();

    @RepeatedTest(3)
    @Tag("REG-2")
    void everyInterleavingLeavesEachSeriesGapless() throws Exception {
        long seed = System.nanoTime();
        System.out.println("OutgoingSeriesRepositoryTest seed " + seed);
        List<UnitId> bodies = List.of(unit(), unit());
        CyclicBarrier start = new CyclicBarrier(ISSUERS);
        ExecutorService office = Executors.newFixedThreadPool(ISSUERS);
        List<Callable<Void>> issuers = IntStream.range(0, ISSUERS)
                .mapToObj(issuer -> (Callable<Void>) () -> {
                    Random choice = new Random(seed + issuer);
                    start.await();
                    for (int paper = 0; paper < PAPERS_EACH; paper++) {
                        issue(bodies.get(choice.nextInt(bodies.size())), choice);
                    }
                    return null;
                })
                .toList();

        for (Future<Void> done : office.invokeAll(issuers)) {
            done.get();
        }
        office.shutdown();

        assertThat(expected).isNotEmpty();
        expected.forEach((series, count) -> assertThat(numbers(series))
                .as("series %s, seed %s", series, seed)
                .isEqualTo(IntStream.rangeClosed(1, count.get()).boxed().toList()));
        assertThat(bodies.stream().mapToInt(this::entries).sum())
                .as("seed %s", seed)
                .isEqualTo(
                        expected.values().stream().mapToInt(AtomicInteger::get).sum());
    }

    /** One of three fails after its number was taken: before the line, after it, or when it is written. */
    private void issue(UnitId body, Random choice) {
        DocumentKind kind = KINDS[choice.nextInt(KINDS.length)];
        int year = 2026 + choice.nextInt(2);
        int fate = choice.nextInt(9);
        OutgoingPaper paper =
                new OutgoingPaper(body, kind, LocalDate.of(year, 3, 1), "Văn bản", "Người ký", List.of("Lưu: VT"));
        try {
            planning.run(entityManager -> {
                OutgoingRegisterRepository register =
                        TestUnit.repository(OutgoingRegisterRepository.class, entityManager);
                int number = register.next(paper);
                failWhen(fate == 0);
                String symbol = fate == 1 ? "x".repeat(100) : number + "/" + kind.abbreviation();
                register.add(new OutgoingEntry(paper, new RegisteredNumber(number, symbol)));
                failWhen(fate == 2);
            });
            expected.computeIfAbsent(series(body, kind, year), any -> new AtomicInteger())
                    .incrementAndGet();
        } catch (RuntimeException failed) {
            assertThat(fate).as(failed.toString()).isLessThan(3);
        }
    }

    private static void failWhen(boolean wanted) {
        if (wanted) {
            throw new IllegalStateException("the issue failed");
        }
    }

    private static String series(UnitId body, DocumentKind kind, int year) {
        return "unit_id = '%s' and kind = '%s' and year = %d".formatted(body, kind, year);
    }

    @SuppressWarnings("unchecked") // native rows
    private List<Integer> numbers(String series) {
        return planning.inTransaction(entityManager -> new ArrayList<>(entityManager
                .createNativeQuery("select number from planning.outgoing_entry where " + series + " order by number")
                .getResultList()));
    }

    private int entries(UnitId body) {
        return planning.inTransaction(entityManager -> ((Number) entityManager
                        .createNativeQuery("select count(*) from planning.outgoing_entry where unit_id = ?")
                        .setParameter(1, body.value())
                        .getSingleResult())
                .intValue());
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
