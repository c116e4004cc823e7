package vn.tongket.planning.extraction;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How alike two texts are (độ giống nhau), by the matching blocks of Ratcliff and Obershelp. */
final class Likeness {

    private Likeness() {}

    static boolean alike(String one, String other, double least) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) {
            return true;
        }
        int longer = Math.max(a.length(), b.length());
        if (a.isEmpty() || b.isEmpty() || Math.abs(a.length() - b.length()) > 0.2 * longer) {
            return false;
        }
        return 2.0 * matching(a, b) / (a.length() + b.length()) >= least;
    }

    static String plain(String text) {
        String composed = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
        String collapsed = composed.replace("*", "").replaceAll("\\s+", " ").strip();
        return collapsed.replaceAll("^[.:;,\\-–/ ]+|[.:;,\\-–/ ]+$", "").toLowerCase(Locale.ROOT);
    }

    private static int matching(String a, String b) {
        int[] block = longestBlock(a, b);
        if (block[2] == 0) {
            return 0;
        }
        return block[2]
                + matching(a.substring(0, block[0]), b.substring(0, block[1]))
                + matching(a.substring(block[0] + block[2]), b.substring(block[1] + block[2]));
    }

    /** Place in the one, place in the other, length. */
    private static int[] longestBlock(String a, String b) {
        Map<Character, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < b.length(); at++) {
            places.computeIfAbsent(b.charAt(at), unused -> new java.util.ArrayList<>())
                    .add(at);
        }
        int[] best = new int[3];
        int[] above = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j : places.getOrDefault(a.charAt(i), List.of())) {
                row[j + 1] = above[j] + 1;
                if (row[j + 1] > best[2]) {
                    best = new int[] {i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1]};
                }
            }
            above = row;
        }
        return best;
    }
}
