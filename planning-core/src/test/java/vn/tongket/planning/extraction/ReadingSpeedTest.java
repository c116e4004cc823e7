package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures processor time, which other work on the machine does not change much. */
class ReadingSpeedTest {

    private static final Logger LOG = Logger.getLogger(ReadingSpeedTest.class.getName());
    private static final int WARM = 30;
    private static final double MOST_MILLISECONDS = 100;

    @ParameterizedTest
    @ValueSource(strings = {"review-conference.txt", "wrapped-province.txt", "run-in-tasks.txt"})
    void aTextIsUnderstoodInATenthOfASecond(String name) {
        measure(name, Samples.bytes(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {60})
    void aWordFileIsUnderstoodInATenthOfASecond(int paragraphs) {
        StringBuilder body = new StringBuilder(WordFile.paragraphs("KẾ HOẠCH", "Tổ chức hội nghị", "I. NỘI DUNG"));
        for (int at = 0; at < paragraphs; at++) {
            body.append(WordFile.paragraphs(
                    "- Phối hợp với các cơ quan, đơn vị chuẩn bị nội dung, chương trình hội nghị."));
        }
        measure("60 paragraphs.docx", new WordFile().body(body.toString()).bytes());
    }

    private static void measure(String name, byte[] file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < WARM; round++) {
            long before = threads.getCurrentThreadCpuTime();
            Samples.read(file);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        double measured = best;
        LOG.warning(() -> String.format("%s: %.1f ms", name, measured));
        assertThat(best).isLessThan(MOST_MILLISECONDS);
    }
}
