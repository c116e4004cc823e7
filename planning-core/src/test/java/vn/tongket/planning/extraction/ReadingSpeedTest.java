package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures processor time, which other work on the machine does not change much. */
class ReadingSpeedTest {

    private static final Logger LOG = Logger.getLogger(ReadingSpeedTest.class.getName());
    private static final int ROUNDS = 5;
    private static final double MOST_MILLISECONDS = 100;

    @ParameterizedTest
    @EnumSource(names = {"LINES", "WORD"})
    void aDocumentIsUnderstoodInATenthOfASecond(Layout layout) {
        List<byte[]> files = OfficeSample.all().stream()
                .filter(sample -> !sample.printed())
                .map(sample -> layout.file(sample.lines()))
                .toList();
        double[] best =
                files.stream().mapToDouble(ReadingSpeedTest::best).sorted().toArray();
        double median = best[best.length / 2];
        double p95 = best[(int) (best.length * 0.95)];
        LOG.warning(
                () -> String.format("%s: p50 %.1f ms, p95 %.1f ms of %s", layout, median, p95, Arrays.toString(best)));

        assertThat(p95).isLessThan(MOST_MILLISECONDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"LINES", "WORD"})
    void aDocumentTenTimesAsLongTakesNotMuchMoreThanTenTimesAsLong(Layout layout) {
        List<String> lines = OfficeSample.all().get(0).lines();
        int from = lines.indexOf("II. NỘI DUNG");
        List<String> longer = new java.util.ArrayList<>(lines);
        for (int time = 0; time < 10; time++) {
            longer.addAll(from, lines.subList(from, lines.indexOf("III. KINH PHÍ THỰC HIỆN")));
        }
        double one = best(layout.file(lines));
        double ten = best(layout.file(longer));

        assertThat(ten).isLessThan(Math.max(MOST_MILLISECONDS, one * 40));
    }

    private static double best(byte[] file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            Samples.read(file);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return best;
    }
}
