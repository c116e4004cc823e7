package vn.tongket.planning.extraction;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.extraction.frame.EndBlock;
import vn.tongket.planning.extraction.outline.OutlineNode;
import vn.tongket.planning.extraction.outline.TaskSection;
import vn.tongket.planning.extraction.words.AgencyPhrase;
import vn.tongket.planning.extraction.words.Orders;
import vn.tongket.planning.extraction.words.Paragraph;
import vn.tongket.planning.extraction.words.Piece;

/**
 * What stands in the document and came into no field (phần văn bản chưa đọc vào đâu). A list that left out a line of its
 * own part is doubtful, however sound its entries look.
 */
record Unread(Findings found) {

    private static final Pattern LABEL = Pattern.compile("(?iu).*nơi nhận.*|.*:|\\W*(?:đã ký|ký tên).*");
    private static final Pattern CITES = Pattern.compile("(?u).*(?:^|[^\\p{L}])Căn cứ\\s+\\p{Lu}.*");
    private static final Pattern ENTRY = Pattern.compile("(?u)\\s*[-–—+•*]\\s*\\S.*|.*[;,]\\s*");
    private static final int FEWEST_LETTERS = 3;

    /** A line of the last part that looks like a recipient and is none. */
    boolean recipient() {
        String taken =
                folded(Stream.concat(found.recipients().stream(), signed()).collect(Collectors.joining(" ")));
        EndBlock end = new EndBlock(found.zones().end());
        Stream<String> left = end.left().stream().map(Piece::text).filter(Unread::entryOrUnit);
        Stream<String> right = end.right().stream()
                .map(Piece::text)
                .filter(piece -> ENTRY.matcher(piece).matches());
        return Stream.concat(left, right)
                .filter(piece -> !LABEL.matcher(piece).matches())
                .map(Unread::folded)
                .filter(piece -> piece.length() >= FEWEST_LETTERS)
                .anyMatch(piece -> !taken.contains(piece));
    }

    /** A legal basis that ran into the title or stayed in the opening. */
    boolean basis() {
        boolean inTitle = found.title() != null && CITES.matcher(found.title()).matches();
        return inTitle
                || found.opening().stream()
                        .anyMatch(words -> CITES.matcher(words).matches() && !words.startsWith("Căn cứ"));
    }

    /** A sentence below a heading of tasks that gives work and became no task. */
    boolean task() {
        String taken = folded(found.tasks().stream().map(task -> task.text()).collect(Collectors.joining(" ")));
        return found.outline().nodes().stream()
                .filter(TaskSection::isOnlyTasks)
                .flatMap(node -> node.body().stream())
                .filter(Unread::givesWork)
                .map(Paragraph::text)
                .map(Unread::folded)
                .anyMatch(words -> !taken.contains(words.substring(words.length() / 2)));
    }

    /** The headings of the tasks do not hold together, so that work may stand below the wrong unit. */
    boolean taskHeading() {
        return found.outline().nodes().stream()
                .filter(TaskSection::isOnlyTasks)
                .map(OutlineNode::heading)
                .anyMatch(heading -> !PlausibleLists.heading(heading) || LostLineEnd.orderWithin(heading));
    }

    private static boolean givesWork(Paragraph paragraph) {
        return !paragraph.isRow()
                && !paragraph.announces()
                && (Orders.begin(paragraph.text())
                        || AgencyPhrase.subject(paragraph.text()).isPresent());
    }

    private Stream<String> signed() {
        return Stream.of(
                        found.signature().authority(),
                        found.signature().title(),
                        found.signature().name())
                .filter(words -> words != null);
    }

    private static boolean entryOrUnit(String piece) {
        return ENTRY.matcher(piece).matches() || AgencyPhrase.isUnit(piece);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }
}
