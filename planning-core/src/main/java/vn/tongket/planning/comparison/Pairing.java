package vn.tongket.planning.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which removed line became which added one (ghép dòng cũ với dòng mới): those alike, without crossing. */
final class Pairing {

    private static final double ALIKE = 0.4;

    private final double[][] best;
    private final double[][] likeness;

    private Pairing(List<PlanLine> before, List<PlanLine> after) {
        likeness = new double[before.size()][after.size()];
        best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                likeness[i][j] = likeness(before.get(i), after.get(j));
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = Math.max(skip, likeness[i][j] + best[i + 1][j + 1]);
            }
        }
    }

    /** A removed line and the added one that took its place. */
    record Pair(int from, int to) {}

    static List<Pair> of(List<PlanLine> before, List<PlanLine> after) {
        return new Pairing(before, after).pairs();
    }

    private List<Pair> pairs() {
        Deque<Pair> pairs = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < likeness.length && j < likeness[i].length) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new ArrayList<>(pairs);
    }

    /** 0 where the lines are too different to be one; a single field is always itself. */
    private static double likeness(PlanLine before, PlanLine after) {
        if (before.part() != after.part()) {
            return 0;
        }
        double share = before.part().single() ? 1 : share(before.words(), after.words());
        return share >= ALIKE ? share : 0;
    }

    /** Share of the words that both have, from 0 to 1. */
    static double share(String before, String after) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> old = words(before);
        List<String> now = words(after);
        old.forEach(word -> counts.merge(word, 1, Integer::sum));
        long both = now.stream()
                .filter(word -> counts.merge(word, -1, Integer::sum) >= 0)
                .count();
        return old.isEmpty() || now.isEmpty() ? 0 : 2.0 * both / (old.size() + now.size());
    }

    private static List<String> words(String text) {
        return WordDiff.tokens(text).stream()
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .toList();
    }
}
