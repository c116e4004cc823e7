package vn.tongket.planning.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Scores the reader over documents with known answers. Real documents stay outside the project: the environment
 * variable or system property {@code TONGKET_CORPUS} names their folder; without it only the project's own samples
 * count.
 */
class CorpusScoreTest {

    private static final Logger LOG = Logger.getLogger(CorpusScoreTest.class.getName());
    private static final Path ANSWERS = Path.of("target", "extraction");

    @Test
    void theProjectsOwnSamplesAreUnderstoodWhole() throws IOException {
        Path samples = Path.of("src", "test", "resources", "extraction");
        Score score = new Score();
        for (Path truth : Corpus.files(samples, ".json")) {
            score.add(Answers.JSON.readTree(truth.toFile()), answer(Corpus.text(truth), "own"));
        }

        assertThat(score.mean()).as(score.report()).isEqualTo(1.0);
    }

    @Test
    void realDocumentsAreUnderstood() throws IOException {
        Optional<Path> corpus = Corpus.folder();
        if (corpus.isEmpty()) {
            LOG.warning("No folder of real documents (TONGKET_CORPUS): only the project's own samples were scored.");
            return;
        }
        Score all = new Score();
        Score seed = new Score();
        for (Path truth : Corpus.files(corpus.get(), ".json")) {
            JsonNode expected = Answers.JSON.readTree(truth.toFile());
            JsonNode found = answer(Corpus.text(truth), "txt");
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
                Corpus.folder().map(folder -> folder.resolve("originals")).filter(Files::isDirectory);
        if (corpus.isEmpty()) {
            LOG.warning("No folder of real files: only the project's own samples were scored.");
            return;
        }
        Score score = new Score();
        for (Path file : Corpus.files(corpus.get(), "")) {
            Path truth = corpus.get().resolveSibling(Corpus.slug(file) + ".json");
            score.add(Answers.JSON.readTree(truth.toFile()), answer(file, "originals"));
        }
        LOG.warning(() -> "Original files:" + score.report());

        assertThat(score.mean()).as(score.report()).isGreaterThanOrEqualTo(0.95);
    }

    /** What is understood, kept beside the build for the scoring tool. */
    private static JsonNode answer(Path file, String kind) throws IOException {
        ExtractedPlan plan = Samples.read(Corpus.content(file));
        Path kept = Files.createDirectories(ANSWERS.resolve(kind)).resolve(Corpus.slug(file) + ".json");
        Answers.JSON.writeValue(kept.toFile(), plan);
        return Answers.JSON.readTree(kept.toFile());
    }
}
