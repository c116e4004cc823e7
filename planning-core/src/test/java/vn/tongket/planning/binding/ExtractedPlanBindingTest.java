package vn.tongket.planning.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tongket.planning.extraction.Samples;
import vn.tongket.planning.plan.PlanDraft;

/** What was read out of an office's document is bound already: all its data came from its own words. */
@Tag("BND-3")
class ExtractedPlanBindingTest {

    private static final Logger LOG = Logger.getLogger(ExtractedPlanBindingTest.class.getName());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-conference.txt",
                "party-plan.txt",
                "run-in-tasks.txt",
                "school-plan.txt",
                "wrapped-province.txt",
                "invitation.txt",
                "review-conference.doc"
            })
    void noWordOfASampleIsChanged(String name) {
        PlanDraft draft = ReadDraft.of(Samples.plan(name));

        assertThat(PlanBinding.bound(draft)).isEqualTo(draft);
    }

    /** Real documents stay outside the project; {@code TONGKET_CORPUS} names their folder. */
    @Test
    void noWordOfARealDocumentIsChanged() throws IOException {
        Optional<Path> corpus =
                Optional.ofNullable(System.getenv("TONGKET_CORPUS")).map(Path::of);
        if (corpus.isEmpty()) {
            LOG.warning("No folder of real documents (TONGKET_CORPUS): only the project's own samples were bound.");
            return;
        }
        for (Path file : documents(corpus.get())) {
            PlanDraft draft = ReadDraft.of(Samples.read(Files.readAllBytes(file)));
            assertThat(PlanBinding.bound(draft)).as(file.toString()).isEqualTo(draft);
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|docx|doc|pdf)"))
                    .toList();
        }
    }
}
