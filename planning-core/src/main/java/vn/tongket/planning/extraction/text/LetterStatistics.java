package vn.tongket.planning.extraction.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;

/**
 * Counts of letters (thống kê chữ cái) that betray a legacy encoding or a broken font map: EXT-4.
 *
 * @param letters all letters
 * @param vietnamese letters with a Vietnamese mark, and đ
 * @param strange letters and signs that Vietnamese never uses inside a word
 * @param gaps lone consonants, or places where a vowel is missing between two of them
 */
record LetterStatistics(int letters, int vietnamese, int strange, int words, int gaps) {

    private static final int ENOUGH = 200;
    private static final double STRANGE_SHARE = 0.02;
    private static final double MARKED_SHARE = 0.08;
    private static final double GAP_SHARE = 0.06;
    private static final String MARKED = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final Pattern STRANGE =
            Pattern.compile("(?<=\\p{L})[µ¸¹¶·»¾¼½Æ§®¬©«ªÊËÌÎÏÑÖ×Ø×ÛÜÞßåæçïñøöüþ¦°±²³´º\\uFFFD]");
    private static final Pattern GAP = Pattern.compile("(?<=^| )[bcdghklmnpqrstvx](?= |$)|(?<=\\p{L}) ?\\uFFFD");

    static LetterStatistics of(List<SourceLine> lines) {
        int letters = 0;
        int vietnamese = 0;
        int strange = 0;
        int words = 0;
        int gaps = 0;
        for (SourceLine line : lines) {
            String text = line.text();
            letters += (int) text.chars().filter(Character::isLetter).count();
            vietnamese += (int) text.toLowerCase(java.util.Locale.ROOT)
                    .chars()
                    .filter(c -> MARKED.indexOf(c) >= 0)
                    .count();
            strange += (int) STRANGE.matcher(text).results().count();
            words += text.isEmpty() ? 0 : text.split(" ").length;
            gaps += (int) GAP.matcher(text).results().count();
        }
        return new LetterStatistics(letters, vietnamese, strange, words, gaps);
    }

    Set<TextFlaw> flaws() {
        Set<TextFlaw> found = EnumSet.noneOf(TextFlaw.class);
        if (letters < ENOUGH) {
            return found;
        }
        if (strange > letters * STRANGE_SHARE) {
            found.add(TextFlaw.LEGACY_ENCODING);
        } else if (vietnamese < letters * MARKED_SHARE || gaps > words * GAP_SHARE) {
            found.add(TextFlaw.LOST_LETTERS);
        }
        return found;
    }
}
