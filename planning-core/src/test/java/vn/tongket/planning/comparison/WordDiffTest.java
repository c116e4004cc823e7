package vn.tongket.planning.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CMP-4")
class WordDiffTest {

    static Stream<Long> seeds() {
        return RandomPlans.seeds(200);
    }

    @Test
    void tellsTheWordsThatWentAndThoseThatCame() {
        assertThat(WordDiff.of("Lúc 08 giờ ngày 15 tháng 6", "Lúc 09 giờ ngày 15 tháng 6"))
                .containsExactly(
                        new WordPiece(WordPiece.Kind.SAME, "Lúc "),
                        new WordPiece(WordPiece.Kind.REMOVED, "08"),
                        new WordPiece(WordPiece.Kind.ADDED, "09"),
                        new WordPiece(WordPiece.Kind.SAME, " giờ ngày 15 tháng 6"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itsPiecesAreBothTextsWhole(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        String before = plans.sentence() + " " + plans.line();
        String after = plans.line() + "\n" + before.replace("hội", "đại  hội");

        List<WordPiece> pieces = WordDiff.of(before, after);

        assertThat(without(pieces, WordPiece.Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, WordPiece.Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void nothingAndSomethingAreComparedToo() {
        assertThat(WordDiff.of("", "mới")).containsExactly(new WordPiece(WordPiece.Kind.ADDED, "mới"));
        assertThat(WordDiff.of(null, null)).isEmpty();
    }

    private static String without(List<WordPiece> pieces, WordPiece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordPiece::text)
                .collect(Collectors.joining());
    }
}
