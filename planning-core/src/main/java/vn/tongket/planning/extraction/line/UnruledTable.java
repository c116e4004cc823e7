package vn.tongket.planning.extraction.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table without lines (bảng không kẻ khung): only the names of its columns tell that it is one, and only the place
 * of its words tells the column. It ends where words run across the columns.
 */
final class UnruledTable {

    private static final int TALLEST_HEAD = 3;
    private static final int MOST_LINES = 2_000;
    private static final Pattern COUNTED = Pattern.compile("[\\dIVXivx]{1,4}(?:\\.\\d{1,3})*[.)]?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|\\p{L})[.)/]\\s*\\p{L}.*");

    private final List<Strip> head;
    private final ColumnNames names;
    private final int from;
    private final int body;
    private int end;

    private UnruledTable(List<Strip> head, int from, int end) {
        this.head = head;
        this.names = new ColumnNames(head.stream().map(Strip::text).toList());
        this.from = from;
        this.body = end;
        this.end = end;
    }

    /** The table that begins in this line. */
    static Optional<UnruledTable> at(List<List<Strip>> lines, int from) {
        List<Strip> columns = new ArrayList<>();
        for (int at = from; at < Math.min(from + TALLEST_HEAD, lines.size()); at++) {
            lines.get(at).forEach(strip -> put(columns, strip));
            if (columns.size() < 2 || lines.get(at).isEmpty()) {
                return Optional.empty();
            }
            UnruledTable table = new UnruledTable(List.copyOf(columns), from, at + 1);
            if (table.names.standAlone()) {
                return Optional.of(table.grown(lines)).filter(grown -> grown.end > grown.body);
            }
        }
        return Optional.empty();
    }

    private static void put(List<Strip> columns, Strip strip) {
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).beside(strip)) {
                columns.set(at, strip.below(columns.get(at)));
                return;
            }
        }
        columns.add(strip);
        columns.sort(Comparator.comparingDouble(Strip::left));
    }

    /** With the lines below the head. */
    private UnruledTable grown(List<List<Strip>> lines) {
        UnruledTable whole = divided(lines);
        while (whole.end < lines.size() && continuesHead(lines.get(whole.end))) {
            List<Strip> columns = new ArrayList<>(whole.head);
            lines.get(whole.end).forEach(strip -> put(columns, strip));
            whole = new UnruledTable(columns, from, whole.end + 1);
        }
        int last = whole.end;
        int most = Math.min(lines.size(), from + MOST_LINES);
        for (int at = whole.end; at < most && !whole.ends(lines.get(at)); at++) {
            last = lines.get(at).isEmpty() ? last : at + 1;
        }
        whole.end = last;
        return whole.names.assign() ? whole : this;
    }

    /** A name that stands over others: each of those is the name of a column. */
    private UnruledTable divided(List<List<Strip>> lines) {
        List<Strip> below = end < lines.size() ? lines.get(end) : List.of();
        List<Strip> columns = new ArrayList<>();
        int placed = 0;
        for (Strip name : head) {
            List<Strip> under =
                    below.stream().filter(strip -> !strip.beside(name)).toList();
            placed += under.size();
            columns.addAll(under.size() > 1 ? under : List.of(name));
        }
        boolean all = placed == below.size() && columns.size() > head.size();
        UnruledTable divided = new UnruledTable(columns, from, end + 1);
        return all && divided.names.standAlone() && divided.names.coordination() >= 0 ? divided : this;
    }

    /** Names of columns go on in small letters; what is below them begins with a capital or a figure. */
    private boolean continuesHead(List<Strip> line) {
        return !line.isEmpty()
                && !ends(line)
                && line.stream()
                        .allMatch(strip -> Character.isLowerCase(strip.text().charAt(0))
                                && head.stream().anyMatch(name -> !name.beside(strip)));
    }

    private boolean ends(List<Strip> line) {
        if (line.size() == 1 && endsAlone(line.get(0))) {
            return true;
        }
        for (int at = 0; at + 1 < head.size(); at++) {
            float gapFrom = head.get(at).right();
            float gapTo = head.get(at + 1).left();
            if (line.stream().anyMatch(strip -> strip.left() <= gapFrom && strip.right() >= gapTo)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAlone(Strip strip) {
        boolean first = strip.left() < head.get(0).right();
        return first && (NUMBERED.matcher(strip.text()).matches() || names.count() == 0 && !counted(strip.text()));
    }

    static boolean counted(String words) {
        return COUNTED.matcher(words).matches();
    }

    /** The first line below the names of the columns. */
    int body() {
        return body;
    }

    int end() {
        return end;
    }

    ColumnNames names() {
        return names;
    }

    List<Strip> head() {
        return head;
    }
}
