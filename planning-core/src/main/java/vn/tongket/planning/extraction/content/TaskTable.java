package vn.tongket.planning.extraction.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.ExtractedPlan.Task;
import vn.tongket.planning.extraction.line.ColumnNames;
import vn.tongket.planning.extraction.words.Coordination;
import vn.tongket.planning.extraction.words.Dates;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * A table that assigns work (bảng phân công nhiệm vụ): one column tells the work, one who does it. Any other table
 * has no tasks.
 */
class TaskTable {

    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*\\.?");

    private final List<Task> tasks = new ArrayList<>();
    private ColumnNames names;
    private TableRow open;

    /** Takes the rows of one table after another. */
    List<Task> read(List<Paragraph> body) {
        List<Paragraph> table = new ArrayList<>();
        for (Paragraph paragraph : body) {
            if (paragraph.isRow()) {
                table.add(paragraph);
            } else {
                readRows(table);
                table.clear();
            }
        }
        readRows(table);
        return tasks;
    }

    private void readRows(List<Paragraph> table) {
        names = null;
        for (TableRow row : TableRow.of(table)) {
            if (names == null || isHead(row)) {
                close();
                ColumnNames read = new ColumnNames(row.texts());
                names = read.assign() ? read : null;
            } else {
                take(row);
            }
        }
        close();
    }

    /** The head once more on a new page, or the second row of a head of two. */
    private boolean isHead(TableRow row) {
        ColumnNames read = new ColumnNames(row.texts());
        return read.assign() && (read.count() >= 0 || row.text(names.work()).equals(names.name(names.work())));
    }

    /** A row without its number goes on with the row above. */
    private void take(TableRow row) {
        if (row.covered(names.lead()) || row.covered(names.work())) {
            close();
            return;
        }
        int count = names.count();
        boolean goesOn = open != null && count >= 0 && count < row.size() && row.blank(count);
        if (goesOn && row.size() == open.size()) {
            open.join(row);
            return;
        }
        String leader = open == null || !COUNTED.matcher(row.text(count)).matches() ? "" : open.text(names.lead());
        close();
        open = row;
        if (row.blank(names.lead()) && names.lead() < row.size()) {
            row.fill(names.lead(), leader);
        }
    }

    private void close() {
        if (open != null && !open.blank(names.work()) && !open.blank(names.lead())) {
            List<String> leaders = CellList.of(open.paragraphs(names.lead()));
            List<String> helpers = new ArrayList<>(leaders.subList(1, leaders.size()));
            helpers.addAll(coordinating());
            LocalDate deadline = deadline();
            CellList.of(open.paragraphs(names.work()))
                    .forEach(work -> tasks.add(new Task(leaders.get(0), work, List.copyOf(helpers), deadline)));
        }
        open = null;
    }

    private List<String> coordinating() {
        int column = names.coordination();
        return column < 0 || column == names.lead() ? List.of() : Coordination.listed(open.text(column));
    }

    private LocalDate deadline() {
        int column = names.deadline();
        return column < 0 ? null : Dates.first(open.text(column)).orElse(null);
    }
}
