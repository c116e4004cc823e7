package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scores the reader over documents with known answers. Real documents stay outside the project: the environment
 * variable or system property {@code TONGKET_CORPUS} names their folder; without it only the project's own samples
 * count.
 */
class CorpusScoreTest {

    private static final Logger LOG = Logger.getLogger(CorpusScoreTest.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));
    private static final Path ANSWERS = Path.of("target", "extraction");

    @Test
    void theProjectsOwnSamplesAreUnderstoodWhole() throws IOException {
        Path samples = Path.of("src", "test", "resources", "extraction");
        Score score = new Score();
        for (Path truth : truths(samples)) {
            score.add(JSON.readTree(truth.toFile()), answer(text(truth), "own"));
        }

        assertThat(score.mean()).as(score.report()).isEqualTo(1.0);
    }

    @Test
    void realDocumentsAreUnderstood() throws IOException {
        Optional<Path> corpus = corpus();
        if (corpus.isEmpty()) {
            LOG.warning("No folder of real documents (TONGKET_CORPUS): only the project's own samples were scored.");
            return;
        }
        Score all = new Score();
        Score seed = new Score();
        for (Path truth : truths(corpus.get())) {
            JsonNode expected = JSON.readTree(truth.toFile());
            JsonNode found = answer(text(truth), "txt");
            all.add(expected, found);
            if (truth.getFileName().toString().startsWith("00")) {
                seed.add(expected, found);
            }
        }
        LOG.warning(() -> "Texts:" + all.report());

        assertThat(all.mean()).as(all.report()).isGreaterThanOrEqualTo(0.95);
        assertThat(seed.mean()).as(seed.report()).isEqualTo(1.0);
    }

    @Test
    void realFilesAreUnderstoodAsPublished() throws IOException {
        Optional<Path> corpus =
                corpus().map(folder -> folder.resolve("originals")).filter(Files::isDirectory);
        if (corpus.isEmpty()) {
            LOG.warning("No folder of real files: only the project's own samples were scored.");
            return;
        }
        Score score = new Score();
        for (Path file : files(corpus.get(), "")) {
            Path truth = corpus.get().resolveSibling(slug(file) + ".json");
            score.add(JSON.readTree(truth.toFile()), answer(file, "originals"));
        }
        LOG.warning(() -> "Original files:" + score.report());

        assertThat(score.mean()).as(score.report()).isGreaterThanOrEqualTo(0.95);
    }

    private static Optional<Path> corpus() {
        String named = System.getProperty("TONGKET_CORPUS", System.getenv("TONGKET_CORPUS"));
        Stream<Path> known = named == null
                ? Stream.of("../shared/input", "../../shared/input", "../../../shared/input")
                        .map(Path::of)
                : Stream.of(Path.of(named));
        return known.filter(Files::isDirectory).findFirst();
    }

    private static List<Path> truths(Path folder) throws IOException {
        return files(folder, ".json");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static Path text(Path truth) {
        return truth.resolveSibling(slug(truth) + ".txt");
    }

    private static String slug(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    /** What is understood, kept beside the build for the scoring tool. */
    private static JsonNode answer(Path file, String kind) throws IOException {
        ExtractedPlan plan = Samples.read(content(file));
        Path kept = Files.createDirectories(ANSWERS.resolve(kind)).resolve(slug(file) + ".json");
        JSON.writeValue(kept.toFile(), plan);
        return JSON.readTree(kept.toFile());
    }

    /** The first line of a text names its source and is no part of the document. */
    private static byte[] content(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("# SOURCE")
                ? text.substring(text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
