package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of invented offices, each in its own manner, in every layout that their files may have. */
@Tag("EXT-7")
@Tag("EXT-13")
class OfficesTest {

    private static final Logger LOG = Logger.getLogger(OfficesTest.class.getName());

    private static final double LEAST = 0.99;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void isUnderstoodInEveryLayout(Layout layout) {
        Score score = new Score();
        StringBuilder misread = new StringBuilder();
        for (OfficeSample sample : OfficeSample.all()) {
            if (sample.printed() && layout != Layout.LINES) {
                continue;
            }
            Score one = new Score();
            var found = Answers.of(layout.file(sample.lines()));
            score.add(sample.truth(), found);
            one.add(sample.truth(), found);
            misread.append(sample).append(' ').append(one.misses());
        }
        LOG.warning(() -> String.format("%s: mean F1 %.3f", layout, score.mean()));

        assertThat(score.mean()).as(misread + score.report()).isGreaterThanOrEqualTo(LEAST);
    }
}
