package vn.tongket.planning.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts word by word (so sánh từng chữ), CMP-4. */
public final class WordDiff {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

    private final List<WordPiece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** The pieces from the first word to the last, neighbours of one kind joined; what went stands before what came. */
    public static List<WordPiece> of(String before, String after) {
        WordDiff diff = new WordDiff();
        for (ListDiff.Run<String> run : ListDiff.of(tokens(before), tokens(after))) {
            if (run.same()) {
                diff.add(WordPiece.Kind.SAME, run.before());
            } else {
                diff.add(WordPiece.Kind.REMOVED, run.before());
                diff.add(WordPiece.Kind.ADDED, run.after());
            }
        }
        return List.copyOf(diff.pieces);
    }

    private void add(WordPiece.Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new WordPiece(kind, String.join("", tokens)));
        }
    }

    static List<String> tokens(String text) {
        return text == null
                ? List.of()
                : TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
