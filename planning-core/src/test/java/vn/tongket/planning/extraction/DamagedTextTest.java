package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same documents after every damage of the way: what is understood hardly changes. */
@Tag("EXT-3")
@Tag("EXT-6")
class DamagedTextTest {

    private static final Logger LOG = Logger.getLogger(DamagedTextTest.class.getName());

    private static final double LEAST = 0.97;

    /** A text with its known answers. */
    private record Known(String name, String text, JsonNode truth) {}

    @ParameterizedTest
    @EnumSource(Damage.class)
    void isUnderstoodAllTheSame(Damage damage) throws IOException {
        Score score = new Score();
        StringBuilder misses = new StringBuilder();
        for (Known known : known()) {
            JsonNode found = Answers.of(damage.done(known.text()).getBytes(StandardCharsets.UTF_8));
            Score one = new Score();
            JsonNode truth = damage == Damage.OLD_TONE_MARKS
                    ? Answers.JSON.readTree(damage.done(known.truth().toString()))
                    : known.truth();
            one.add(truth, found);
            score.add(truth, found);
            misses.append(known.name()).append(one.misses());
        }
        LOG.warning(() -> String.format("%s: mean F1 %.3f", damage, score.mean()));

        assertThat(score.mean()).as(misses + score.report()).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<Known> known() throws IOException {
        List<Known> known = new ArrayList<>();
        for (OfficeSample sample : OfficeSample.all()) {
            String text = new String(Layout.LINES.file(sample.lines()), StandardCharsets.UTF_8);
            known.add(new Known(sample.name(), text, sample.truth()));
        }
        Optional<Path> corpus = Corpus.folder();
        if (corpus.isPresent()) {
            for (Path truth : Corpus.files(corpus.get(), ".json")) {
                String text = new String(Corpus.content(Corpus.text(truth)), StandardCharsets.UTF_8);
                known.add(new Known(Corpus.slug(truth), text, Answers.JSON.readTree(truth.toFile())));
            }
        }
        return known;
    }
}
