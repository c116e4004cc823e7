package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Confidence against the truth, over samples damaged three times at random: what is called sure is right, four of five
 * things that are wrong were called doubtful, and hardly anything that is right.
 */
@Tag("EXT-16")
class ConfidenceTest {

    private static final Logger LOG = Logger.getLogger(ConfidenceTest.class.getName());
    private static final long SEED = 20261122;
    private static final int DOCUMENTS = 250;
    private static final int DAMAGES = 3;
    private static final int GLUED_LINES = 5;
    private static final double SURE = 0.9;
    private static final double DOUBTFUL = 0.7;

    /** Of what is wrong, at least so much was called doubtful; of what is right, so much was not. */
    private static final double LEAST_CAUGHT = 0.8;

    private static final double LEAST_KEPT = 0.97;

    /** Right and wrong in the three ranges of confidence. */
    private final Map<String, int[][]> table = new TreeMap<>();

    @Test
    void theSureIsRightAndTheWrongIsDoubtful() {
        Random random = new Random(SEED);
        List<OfficeSample> samples = OfficeSample.all();
        for (int at = 0; at < DOCUMENTS; at++) {
            OfficeSample sample = samples.get(random.nextInt(samples.size()));
            compare(sample, sample.truth(), Answers.of(damaged(sample, random)));
        }
        String report = report();
        LOG.warning(() -> "Confidence, seed " + SEED + report);

        int[][] all = sum();
        assertThat(all[0][0]).as(report).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * (all[0][0] + all[0][1])));
        int wrong = all[0][1] + all[1][1] + all[2][1];
        assertThat(all[2][1]).as(report).isGreaterThanOrEqualTo((int) Math.ceil(LEAST_CAUGHT * wrong));
        assertThat(all[0][0]).as(report).isGreaterThanOrEqualTo((int) Math.ceil(LEAST_KEPT * (all[0][0] + all[2][0])));
    }

    private static byte[] damaged(OfficeSample sample, Random random) {
        Layout[] layouts = {Layout.LINES, Layout.SPACES, Layout.TABS, Layout.BARS};
        Layout layout = sample.printed() ? Layout.LINES : layouts[random.nextInt(layouts.length)];
        String text = new String(layout.file(sample.lines()), StandardCharsets.UTF_8);
        for (int at = 0; at < DAMAGES; at++) {
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            text = damage == Damage.OLD_TONE_MARKS ? text : damage.done(text);
        }
        return random.nextInt(3) == 0 ? glued(text, random) : text.getBytes(StandardCharsets.UTF_8);
    }

    /** Five line ends are lost, as when text is copied out of a PDF. */
    private static byte[] glued(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int at = 0; at < GLUED_LINES; at++) {
            int line = random.nextInt(lines.size() - 1);
            lines.set(line, lines.get(line) + " " + lines.remove(line + 1).strip());
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private void compare(OfficeSample sample, JsonNode truth, JsonNode found) {
        Score score = new Score();
        score.add(truth, found);
        found.path("confidence").fields().forEachRemaining(sure -> {
            if (score.knows(sure.getKey())) {
                int range =
                        sure.getValue().asDouble() >= SURE ? 0 : sure.getValue().asDouble() >= DOUBTFUL ? 1 : 2;
                int[][] counts = table.computeIfAbsent(sure.getKey(), unused -> new int[3][2]);
                counts[range][score.allRight(sure.getKey()) ? 0 : 1]++;
            }
        });
    }

    private int[][] sum() {
        int[][] all = new int[3][2];
        table.values().forEach(counts -> {
            for (int range = 0; range < 3; range++) {
                all[range][0] += counts[range][0];
                all[range][1] += counts[range][1];
            }
        });
        return all;
    }

    private String report() {
        StringBuilder report = new StringBuilder(
                String.format("%n%-18s %15s %15s %15s", "right/wrong", ">= 0.9", "0.7 to 0.9", "< 0.7"));
        table.forEach((field, counts) -> report.append(row(field, counts)));
        return report.append(row("all", sum())).toString();
    }

    private static String row(String name, int[][] counts) {
        return String.format(
                "%n%-18s %8d/%-6d %8d/%-6d %8d/%-6d",
                name, counts[0][0], counts[0][1], counts[1][0], counts[1][1], counts[2][0], counts[2][1]);
    }
}
