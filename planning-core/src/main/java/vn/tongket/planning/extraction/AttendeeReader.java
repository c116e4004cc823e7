package vn.tongket.planning.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who takes part (đọc thành phần tham dự), one entry for each line of the document: EXT-12. */
class AttendeeReader {

    private static final Pattern HEADING = Pattern.compile(
            "(?iu)(?:thời gian.*,\\s*)?(?:thành phần|đại biểu|khách mời|đối tượng)(?!\\p{L})(?!.*(?:hồ sơ|khen thưởng|miễn|thụ hưởng)).*");
    private static final Pattern OTHER = Pattern.compile("(?iu).*(?:số lượng|thời gian|kinh phí|địa điểm|nội dung).*");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:thành phần|đại biểu|khách mời)(?: tham dự| tham gia| dự)?\\s*:\\s+(.*)");
    private static final int LEAST_PARTS = 3;

    private final LinkedHashSet<String> attendees = new LinkedHashSet<>();

    List<String> read(Outline outline) {
        outline.nodes().stream().filter(AttendeeReader::names).forEach(this::take);
        if (attendees.isEmpty()) {
            labelled(outline);
        }
        return new ArrayList<>(attendees);
    }

    private static boolean names(OutlineNode node) {
        return HEADING.matcher(node.heading()).matches();
    }

    private void take(OutlineNode node) {
        node.body().forEach(this::take);
        boolean namedBelow = node.children().stream().anyMatch(AttendeeReader::names);
        if (!namedBelow) {
            node.children().stream()
                    .filter(child -> !OTHER.matcher(child.heading()).matches())
                    .forEach(child -> child.body().forEach(this::take));
        }
    }

    private void take(Paragraph paragraph) {
        String words = paragraph.text();
        if (paragraph.announces() || words.matches("(?iu).*\\bdự (?:họp )?tại .*")) {
            return;
        }
        String[] parts = words.contains(":") ? new String[] {words} : words.split(";\\s+");
        List<String> entries =
                parts.length >= LEAST_PARTS && paragraph.mark() == Mark.NONE ? Arrays.asList(parts) : List.of(words);
        entries.stream()
                .map(AttendeeReader::clean)
                .filter(entry -> !entry.isEmpty())
                .forEach(attendees::add);
    }

    /** No heading of its own: one bullet "Thành phần: …". Several of them belong to several meetings. */
    private void labelled(Outline outline) {
        Stream<Paragraph> inSections = outline.nodes().stream().flatMap(node -> node.body().stream());
        List<String> found = Stream.concat(outline.preamble().stream(), inSections)
                .map(paragraph -> LABEL.matcher(paragraph.text()))
                .filter(java.util.regex.Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        if (found.size() == 1) {
            Arrays.stream(found.get(0).split(";\\s+"))
                    .map(AttendeeReader::clean)
                    .forEach(attendees::add);
        }
    }

    private static String clean(String words) {
        return words.replaceFirst("[\\s;,.]+$", "");
    }
}
