package vn.tongket.planning.extraction.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the words of a table without lines into rows and columns (chia hàng, chia cột). A row begins with its number,
 * or, where there is none, with a new sentence beside a new name.
 */
final class UnruledRows {

    private final ColumnNames names;
    private final float[] borders;
    private final List<SourceLine> rows = new ArrayList<>();
    private List<List<String>> open;
    private int number;
    private boolean numberedAbove;

    private UnruledRows(UnruledTable table, List<List<Strip>> body) {
        names = table.names();
        borders = UnruledBorders.of(table.head(), body);
    }

    /** The rows of the table, numbered like the first of their lines. */
    static List<SourceLine> of(UnruledTable table, List<List<Strip>> body, List<Integer> numbers) {
        UnruledRows rows = new UnruledRows(table, body);
        List<List<String>> cells = body.stream().map(rows::cells).toList();
        rows.numberedAbove = rows.names.count() >= 0
                && cells.stream()
                        .filter(line -> !String.join("", line).isEmpty())
                        .findFirst()
                        .filter(line -> !line.get(rows.names.count()).isEmpty())
                        .isPresent();
        rows.add(table.head().stream().map(Strip::text).toList(), numbers.get(0));
        rows.close();
        int headLines = numbers.size() - body.size();
        for (int at = 0; at < cells.size(); at++) {
            rows.add(cells.get(at), numbers.get(headLines + at));
        }
        rows.close();
        return rows.rows;
    }

    private List<String> cells(List<Strip> line) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            int column = at;
            cells.add(String.join(
                    " ",
                    line.stream()
                            .filter(strip -> column(strip) == column)
                            .map(Strip::text)
                            .toList()));
        }
        return cells;
    }

    private int column(Strip strip) {
        int column = 0;
        while (column < borders.length && strip.middle() > borders[column]) {
            column++;
        }
        return column;
    }

    private void add(List<String> line, int at) {
        if (open == null || begins(line)) {
            close();
            open = Stream.generate(() -> (List<String>) new ArrayList<String>())
                    .limit(names.size())
                    .toList();
            number = at;
        }
        for (int column = 0; column < line.size(); column++) {
            if (!line.get(column).isEmpty()) {
                WrappedCell.add(open.get(column), line.get(column));
            }
        }
    }

    private boolean begins(List<String> line) {
        if (numberedAbove) {
            return !line.get(names.count()).isEmpty();
        }
        boolean filled =
                !open.get(names.work()).isEmpty() && !open.get(names.lead()).isEmpty();
        boolean anew = capital(line.get(names.work()))
                && (names.count() >= 0 ? filled : filled && capital(line.get(names.lead())));
        boolean secondNumber = names.count() >= 0
                && !line.get(names.count()).isEmpty()
                && !open.get(names.count()).isEmpty();
        return anew || secondNumber;
    }

    private static boolean capital(String words) {
        return !words.isEmpty() && !Character.isLowerCase(words.charAt(0));
    }

    private void close() {
        if (open == null) {
            return;
        }
        RowGrid grid = new RowGrid();
        for (List<String> cell : open) {
            grid.open();
            cell.forEach(grid::write);
        }
        grid.print().forEach(raw -> rows.add(new SourceLine(number, raw)));
        open = null;
    }
}
