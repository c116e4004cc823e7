package vn.tongket.planning.extraction.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the columns of a table without lines end (ranh giới cột): in the widest strip that no word crosses. */
final class UnruledBorders {

    private UnruledBorders() {}

    static float[] of(List<Strip> head, List<List<Strip>> body) {
        List<Strip> words = Stream.concat(head.stream(), body.stream().flatMap(List::stream))
                .sorted(Comparator.comparingDouble(Strip::left))
                .toList();
        float[] borders = new float[head.size() - 1];
        for (int at = 0; at < borders.length; at++) {
            borders[at] = between(head.get(at), head.get(at + 1), words);
        }
        return borders;
    }

    private static float between(Strip left, Strip right, List<Strip> words) {
        List<Strip> free = new ArrayList<>();
        float covered = left.middle();
        for (Strip word : words) {
            if (word.left() > covered && covered < right.middle()) {
                free.add(new Strip(covered, Math.min(word.left(), right.middle()), ""));
            }
            covered = Math.max(covered, word.right());
        }
        return free.stream()
                .max(Comparator.comparingDouble(gap -> gap.right() - gap.left()))
                .map(Strip::middle)
                .orElse((left.right() + right.left()) / 2);
    }
}
