package vn.tongket.planning.extraction.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tongket.planning.extraction.outline.Outline;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.words.Mark;
import vn.tongket.planning.extraction.words.Paragraph;

/** Reads who takes part (đọc thành phần tham dự), one entry for each line of the document: EXT-12. */
public class AttendeeReader {

    private static final String WHO = "(?:thành phần|đại biểu|khách mời|đối tượng)";
    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:(?:thời gian|địa điểm|nội dung|số lượng).*[,;] ?(?:và )?|thời gian.* và )?" + WHO
                    + "(?!\\p{L})(?!.*(?:hồ sơ|khen thưởng|miễn|thụ hưởng|áp dụng|điều tra|khảo sát)).*");
    private static final Pattern MIXED = Pattern.compile("(?iu).*(?:thời gian|địa điểm|nội dung).*");
    private static final Pattern OTHER = Pattern.compile("(?iu).*(?:số lượng|thời gian|kinh phí|địa điểm|nội dung).*");
    private static final Pattern LABEL = Pattern.compile("(?iu)" + WHO + "[^:;]{0,40}:\\s*(.*)");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?iu)(?:thời gian|địa điểm|nội dung|hình thức|kinh phí|số lượng|trang phục|chương trình)[^;]{0,40}:.*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?iu).*(?<!\\p{L})dự (?:họp )?tại .*");
    private static final Pattern SUM = Pattern.compile(
            "(?iu)\\W*(?:tổng (?:số|cộng)|số lượng|dự kiến)(?!\\p{L})[^;]{0,60}(?:đại biểu|người|đồng chí|khách).{0,40}");
    private static final int LEAST_PARTS = 3;

    private final Set<String> attendees = new LinkedHashSet<>();

    public List<String> read(Outline outline) {
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
        if (MIXED.matcher(node.heading()).matches()) {
            takeLabelled(node.body());
        } else {
            node.body().forEach(this::take);
        }
        boolean namedBelow = node.children().stream().anyMatch(AttendeeReader::names);
        if (!namedBelow) {
            node.children().stream()
                    .filter(child -> !OTHER.matcher(child.heading()).matches())
                    .forEach(child -> takeBelow(node, child));
        }
    }

    private void takeBelow(OutlineNode node, OutlineNode child) {
        if (MIXED.matcher(node.heading()).matches()) {
            takeLabelled(child.body());
        } else {
            child.body().forEach(this::take);
        }
    }

    /** Time, place and participants below one heading: only what stands behind the participants' label. */
    private void takeLabelled(List<Paragraph> body) {
        boolean named = false;
        for (Paragraph paragraph : body) {
            Matcher label = LABEL.matcher(paragraph.text());
            if (label.matches()) {
                named = true;
                take(new Paragraph(paragraph.line(), Mark.NONE, "", label.group(1)));
            } else if (OTHER_LABEL.matcher(paragraph.text()).matches()) {
                named = false;
            } else if (named) {
                take(paragraph);
            }
        }
    }

    private void take(Paragraph paragraph) {
        String words = paragraph.text();
        if (paragraph.announces()
                || SUM.matcher(words).matches()
                || ELSEWHERE.matcher(words).matches()) {
            return;
        }
        String[] parts = words.contains(":") ? new String[] {words} : words.split(";\\s+");
        boolean list = parts.length >= LEAST_PARTS && paragraph.mark() == Mark.NONE;
        add(list ? Arrays.asList(parts) : List.of(words));
    }

    /** No heading of its own: one label "Thành phần: …". Several of them belong to several meetings. */
    private void labelled(Outline outline) {
        Stream<Paragraph> inSections = outline.nodes().stream().flatMap(node -> node.body().stream());
        List<String> found = Stream.concat(outline.preamble().stream(), inSections)
                .map(paragraph -> LABEL.matcher(paragraph.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        if (found.size() == 1) {
            add(Arrays.asList(found.get(0).split(";\\s+")));
        }
    }

    private void add(List<String> entries) {
        entries.stream()
                .map(words -> words.replaceFirst("[\\s;,.]+$", ""))
                .filter(entry -> !entry.isEmpty())
                .forEach(attendees::add);
    }
}
