package vn.tongket.planning.roundtrip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A paragraph with its place in the plan (đoạn và vị trí trong kế hoạch).
 *
 * @param kind such as {@code text} or {@code basis}
 * @param number which one of its kind it was when the file was written; -1 for what was added since
 */
record WordEntry(String kind, int number, WordParagraph paragraph) {

    private static final Set<String> GROWING = Set.of("basis", "text", "chapter", "recipient");
    private static final Pattern BASIS =
            Pattern.compile("^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    String text() {
        return paragraph.text();
    }

    /** What was added stands where what was there before it stands; outside the lists nothing can be added. */
    static List<WordEntry> of(List<WordParagraph> paragraphs) {
        List<WordEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String current = "";
        boolean inTable = false;
        for (WordParagraph paragraph : paragraphs) {
            String tag = paragraph.tags().stream().filter(seen::add).findFirst().orElse(null);
            if (tag != null && tag.matches("[a-z]+_\\d{1,6}")) {
                current = tag.substring(0, tag.indexOf('_'));
                inTable = paragraph.inTable();
                int number = Integer.parseInt(tag.substring(tag.indexOf('_') + 1));
                entries.add(new WordEntry(current, number, paragraph));
            } else if (!paragraph.text().isEmpty() && paragraph.inTable() == inTable) {
                String kind = grown(current, paragraph.text());
                if (GROWING.contains(kind)) {
                    entries.add(new WordEntry(kind, -1, paragraph));
                    current = kind;
                }
            }
        }
        return entries;
    }

    private static String grown(String current, String text) {
        return switch (current) {
            case "title" -> BASIS.matcher(text).matches() ? "basis" : "text";
            case "basis" -> BASIS.matcher(text).matches() ? "basis" : "text";
            case "label" -> "recipient";
            case "chapter" -> "text";
            default -> current;
        };
    }
}
