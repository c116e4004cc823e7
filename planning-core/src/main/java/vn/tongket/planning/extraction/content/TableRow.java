package vn.tongket.planning.extraction.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.planning.extraction.line.SourceLine;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * One row of a table (hàng của bảng) with all the paragraphs of its cells. What a cell above covers is filled with its
 * words, because it says them of this row too.
 */
final class TableRow {

    private static final String ABOVE = String.valueOf(SourceLine.ABOVE);
    private static final String LEFT = String.valueOf(SourceLine.LEFT);
    private static final String MORE = String.valueOf(SourceLine.MORE);

    private final List<List<String>> cells = new ArrayList<>();
    private final List<Boolean> covered = new ArrayList<>();

    /** The rows of one table. */
    static List<TableRow> of(List<Paragraph> lines) {
        List<TableRow> rows = new ArrayList<>();
        for (Paragraph line : lines) {
            TableRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null
                    && line.cells().get(0).startsWith(MORE)
                    && last.size() == line.cells().size()) {
                last.more(line.cells());
            } else {
                rows.add(row(line.cells(), last));
            }
        }
        return rows;
    }

    private static TableRow row(List<String> words, TableRow above) {
        TableRow row = new TableRow();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).replace(MORE, "");
            boolean filled = word.equals(ABOVE) && above != null && at < above.size();
            row.cells.add(new ArrayList<>(filled ? above.cells.get(at) : List.of()));
            row.covered.add(word.equals(LEFT));
            if (!word.isEmpty() && !word.equals(ABOVE) && !word.equals(LEFT)) {
                row.cells.get(at).add(word);
            }
        }
        return row;
    }

    private void more(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).replace(MORE, "");
            if (!word.isEmpty()) {
                cells.get(at).add(word);
            }
        }
    }

    /** The words of the row below belong to this one. */
    void join(TableRow below) {
        for (int at = 0; at < size(); at++) {
            cells.get(at).addAll(below.cells.get(at));
        }
    }

    int size() {
        return cells.size();
    }

    boolean blank(int at) {
        return text(at).isEmpty();
    }

    /** The cell to its left reaches over this one. */
    boolean covered(int at) {
        return at >= 0 && at < size() && covered.get(at);
    }

    List<String> paragraphs(int at) {
        return at >= 0 && at < size() ? cells.get(at) : List.of();
    }

    String text(int at) {
        return String.join(" ", paragraphs(at)).replaceFirst("[\\s;,]+$", "");
    }

    List<String> texts() {
        return cells.stream().map(cell -> String.join(" ", cell)).collect(Collectors.toList());
    }

    void fill(int at, String words) {
        cells.set(at, new ArrayList<>(List.of(words)));
    }
}
