package vn.tongket.planning.extraction.text;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.line.SourceLine;

/**
 * Repairs of Vietnamese letters (sửa ký tự tiếng Việt) that cannot change a meaning: EXT-3. Words are never
 * touched.
 */
class TextRepair {

    private static final Pattern APART = Pattern.compile("[ \\t\\u00A0]+(?=[\\u0300-\\u036F])");
    private static final Pattern SYLLABLE_APART =
            Pattern.compile("(?<=[\\u0300-\\u036F]) (?=(?:ng|nh|ch|[cmnpt])(?![\\p{L}\\d).]))");
    private static final Pattern EXTRA_MARK = Pattern.compile("(?<=\\P{L})[\\u0300-\\u036F]+|^[\\u0300-\\u036F]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern ODD_BULLET = Pattern.compile("[\\uE000-\\uF8FF\\u2022\\u25CF\\u25AA\\u25A0\\u25E6]");
    private static final Pattern ODD_LETTER = Pattern.compile("[\\u00D0\\u0189\\u00F0\\u0256\\u01A2\\u01A3]");

    /** Wide enough to keep columns apart. */
    private static final String TAB = "        ";

    private final Set<TextFlaw> flaws = EnumSet.noneOf(TextFlaw.class);

    SourceText repair(List<SourceLine> lines, List<String> original, boolean wrapped, Set<TextFlaw> known) {
        Bounds.check(lines);
        flaws.addAll(known);
        List<SourceLine> repaired = lines.stream()
                .map(line -> new SourceLine(line.number(), repair(line.raw())))
                .toList();
        flaws.addAll(LetterStatistics.of(repaired).flaws());
        return new SourceText(repaired, original, wrapped, flaws);
    }

    SourceText repair(List<SourceLine> lines, boolean wrapped) {
        List<String> original = lines.stream().map(SourceLine::shown).toList();
        return repair(lines, original, wrapped, Set.of());
    }

    String repair(String raw) {
        String spaced = ODD_SPACE.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ");
        String whole =
                SYLLABLE_APART.matcher(APART.matcher(spaced).replaceAll("")).replaceAll("");
        String joined = Normalizer.normalize(whole, Normalizer.Form.NFC);
        if (!joined.equals(spaced)) {
            flaws.add(TextFlaw.DECOMPOSED_LETTERS);
        }
        String letters = letters(EXTRA_MARK.matcher(joined).replaceAll(""));
        return ODD_BULLET.matcher(letters).replaceAll("-").replace("\t", TAB);
    }

    private String letters(String text) {
        if (!ODD_LETTER.matcher(text).find()) {
            return text;
        }
        flaws.add(TextFlaw.LOOKALIKE_LETTERS);
        return text.replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ')
                .replace('\u01A2', 'Ư')
                .replace('\u01A3', 'ư');
    }
}
