package vn.tongket.planning.revision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tongket.kernel.SearchKey;

/**
 * Where the paragraphs of one version stand in the next (theo dõi vị trí đoạn).
 *
 * <p>First the longest run of unchanged ones, then those that were moved, then the likeliest of what is left.
 */
final class ParagraphTracker {

    private static final int GONE = -1;
    private static final double LIKE = 0.5;
    private static final double LIKE_IN_PLACE = 0.3;
    private static final long MAX_TABLE = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final int[] next;
    private final boolean[] taken;

    ParagraphTracker(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        next = new int[before.size()];
        Arrays.fill(next, GONE);
        taken = new boolean[after.size()];
        matchUnchanged();
        matchMoved();
    }

    /** The place of that paragraph now; empty when it is gone. */
    Optional<Integer> follow(int paragraph) {
        if (paragraph >= next.length) {
            return Optional.empty();
        }
        if (next[paragraph] == GONE) {
            matchLikeliest(paragraph);
        }
        return next[paragraph] == GONE ? Optional.empty() : Optional.of(next[paragraph]);
    }

    private void matchUnchanged() {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            match(start, start);
            start++;
        }
        int rows = before.size() - start;
        int columns = after.size() - start;
        if ((long) rows * columns <= MAX_TABLE) {
            matchLongestRun(start, lengths(start, rows, columns));
        }
    }

    private int[][] lengths(int start, int rows, int columns) {
        int[][] lengths = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = before.get(start + i).equals(after.get(start + j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void matchLongestRun(int start, int[][] lengths) {
        int i = 0;
        int j = 0;
        while (i < lengths.length - 1 && j < lengths[0].length - 1) {
            if (before.get(start + i).equals(after.get(start + j))) {
                match(start + i++, start + j++);
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void matchMoved() {
        for (int i = 0; i < next.length; i++) {
            for (int j = 0; next[i] == GONE && j < taken.length; j++) {
                if (!taken[j] && before.get(i).equals(after.get(j))) {
                    match(i, j);
                }
            }
        }
    }

    private void matchLikeliest(int paragraph) {
        int likeliest = GONE;
        double best = 0;
        for (int j = 0; j < taken.length; j++) {
            double likeness = taken[j] ? 0 : likeness(before.get(paragraph), after.get(j));
            boolean inPlace = inPlace(paragraph, j);
            double weight = likeness + (inPlace ? 1 : 0);
            if (likeness >= (inPlace ? LIKE_IN_PLACE : LIKE) && weight > best) {
                likeliest = j;
                best = weight;
            }
        }
        if (likeliest != GONE) {
            match(paragraph, likeliest);
        }
    }

    /** Between the same neighbours as before. */
    private boolean inPlace(int paragraph, int candidate) {
        int above = paragraph - 1;
        while (above >= 0 && next[above] == GONE) {
            above--;
        }
        int below = paragraph + 1;
        while (below < next.length && next[below] == GONE) {
            below++;
        }
        return (above < 0 || candidate > next[above]) && (below == next.length || candidate < next[below]);
    }

    private void match(int old, int now) {
        next[old] = now;
        taken[now] = true;
    }

    /** Share of common words, from 0 to 1. */
    private static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int total = words.size() + others.size();
        words.retainAll(others);
        return total == 0 ? 0 : 2.0 * words.size() / total;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(SearchKey.of(text).split("[^\\p{L}\\p{N}]+")));
    }
}
