package vn.tongket.planning.extraction.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tongket.planning.extraction.outline.Outline;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * Reads when and where it takes place (đọc thời gian, địa điểm) in the document's own words: EXT-11. Several labelled
 * times belong to several meetings and none of them is taken for the whole.
 */
public class OccasionReader {

    /** Time or venue as it was found. */
    public record Found(int line, String words) {}

    private static final String NOT_THE_TIME = "(?!.*(?:nộp|đăng ký|học phí|báo cáo|gửi|lưu trữ|bảo quản|khiếu nại))";
    private static final Pattern TIME =
            Pattern.compile("(?iu)(?:dự kiến )?(?:về )?thời gian(?!\\p{L})" + NOT_THE_TIME + ".*");
    private static final Pattern VENUE = Pattern.compile(
            "(?iu)(?:về )?(?:(?:(?:thời gian|hình thức|quy mô)(?: và|,) )?(?:dự kiến )?địa điểm|nơi (?:tổ chức|nhận (?:bài|hồ sơ)))(?!\\p{L}).*");
    private static final Pattern PLACE_LABEL = Pattern.compile("(?iu)^.*?địa điểm[^:]{0,40}:\\s*(.+)");
    private static final Pattern TIME_LABEL = Pattern.compile("(?iu)^((?:dự kiến )?thời gian[^:]{0,60})\\s*:\\s+(.+)");

    private final Outline outline;

    public OccasionReader(Outline outline) {
        this.outline = outline;
    }

    public Optional<Found> time() {
        Optional<Found> byHeading = outline.nodes().stream()
                .filter(node -> TIME.matcher(node.heading()).matches())
                .flatMap(node -> timeBelow(node).stream())
                .findFirst();
        if (byHeading.isPresent()) {
            return byHeading;
        }
        List<Found> labelled = labelledTimes();
        return labelled.size() == 1 ? Optional.of(labelled.get(0)) : Optional.empty();
    }

    public Optional<Found> venue() {
        Optional<Found> byHeading = outline.nodes().stream()
                .filter(node -> VENUE.matcher(node.heading()).matches())
                .flatMap(node -> venueBelow(node).stream())
                .findFirst();
        if (byHeading.isPresent()) {
            return byHeading;
        }
        List<Found> labelled = labelled(PLACE_LABEL, 1);
        return labelled.size() == 1 ? Optional.of(labelled.get(0)) : Optional.empty();
    }

    /** Times of several meetings, of which none was taken. */
    public boolean several() {
        return time().isEmpty() && labelledTimes().size() > 1;
    }

    private static Optional<Found> timeBelow(OutlineNode node) {
        for (Paragraph paragraph : node.body()) {
            Matcher label = TIME_LABEL.matcher(paragraph.text());
            if (label.matches()) {
                if (TIME.matcher(label.group(1)).matches()) {
                    return Optional.of(new Found(paragraph.line(), clean(beforeVenue(label.group(2)))));
                }
            } else if (!PLACE_LABEL.matcher(paragraph.text()).matches() && !paragraph.announces()) {
                return Optional.of(new Found(paragraph.line(), clean(beforeVenue(paragraph.text()))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> venueBelow(OutlineNode node) {
        boolean both = TIME.matcher(node.heading()).matches();
        for (Paragraph paragraph : node.body()) {
            Matcher label = PLACE_LABEL.matcher(paragraph.text());
            if (label.matches()) {
                return Optional.of(new Found(paragraph.line(), clean(label.group(1))));
            }
            if (!both && !paragraph.announces()) {
                return Optional.of(new Found(paragraph.line(), clean(paragraph.text())));
            }
        }
        return Optional.empty();
    }

    private List<Found> labelledTimes() {
        return labelled(TIME_LABEL, 2);
    }

    private List<Found> labelled(Pattern label, int group) {
        Stream<Paragraph> inSections = outline.nodes().stream().flatMap(node -> node.body().stream());
        return Stream.concat(outline.preamble().stream(), inSections)
                .filter(paragraph ->
                        label == PLACE_LABEL || TIME.matcher(paragraph.text()).matches())
                .map(paragraph -> {
                    Matcher matcher = label.matcher(paragraph.text());
                    return matcher.matches() ? new Found(paragraph.line(), clean(matcher.group(group))) : null;
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static String beforeVenue(String words) {
        return words.replaceFirst("(?iu)[;,.]\\s*địa điểm\\s*:.*$", "");
    }

    private static String clean(String words) {
        return words.replaceFirst("[\\s;,]+$", "");
    }
}
