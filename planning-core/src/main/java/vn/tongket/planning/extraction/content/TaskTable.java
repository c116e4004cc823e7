package vn.tongket.planning.extraction.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.ExtractedPlan.Task;
import vn.tongket.planning.extraction.words.Coordination;
import vn.tongket.planning.extraction.words.Dates;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * A table that assigns work (bảng phân công nhiệm vụ): one column tells the work, one who does it. Any other table
 * has no tasks.
 */
class TaskTable {

    private static final Pattern WORK = Pattern.compile(
            "(?iu)(?!.*(?:thời gian|người|đơn vị|cơ quan)).*(?:nội dung|nhiệm vụ|công việc|hoạt động|phần việc).*");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu).*(?:chủ trì|phụ trách|đảm nhiệm|đảm nhận|chịu trách nhiệm|phân công"
                    + "|(?:người|đơn vị|cơ quan|bộ phận|lực lượng|phòng|ban|tổ) (?:, .*)?(?:thực hiện|tham mưu|triển khai)).*");
    private static final Pattern COORDINATION = Pattern.compile("(?iu).*phối hợp.*");
    private static final Pattern DEADLINE = Pattern.compile("(?iu).*(?:thời gian|thời hạn|hoàn thành|tiến độ|ngày).*");
    private static final Pattern COUNT = Pattern.compile("(?iu)(?:s?tt|số tt|số thứ tự)\\.?");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*\\.?");

    private final List<Task> tasks = new ArrayList<>();
    private List<String> header;
    private int work;
    private int lead;
    private List<String> open;

    /** Takes the rows of one table after another. */
    List<Task> read(List<Paragraph> body) {
        for (Paragraph paragraph : body) {
            if (!paragraph.isRow()) {
                close();
                header = null;
            } else if (header == null || isHeader(paragraph.cells())) {
                close();
                header(paragraph.cells());
            } else {
                take(paragraph.cells());
            }
        }
        close();
        return tasks;
    }

    private boolean isHeader(List<String> cells) {
        return column(cells, LEAD) >= 0 && column(cells, WORK) >= 0 && column(cells, COUNT) >= 0;
    }

    private void header(List<String> cells) {
        lead = column(cells, LEAD);
        work = column(cells, WORK);
        header = lead >= 0 && work >= 0 && lead != work ? cells : null;
    }

    /** A row without its number goes on with the row above. */
    private void take(List<String> cells) {
        int count = column(header, COUNT);
        boolean goesOn = open != null
                && count >= 0
                && count < cells.size()
                && cells.get(count).isEmpty();
        if (goesOn && cells.size() == open.size()) {
            for (int at = 0; at < cells.size(); at++) {
                open.set(at, (open.get(at) + " " + cells.get(at)).strip());
            }
            return;
        }
        String leader = open == null || !counted(cells, count) ? "" : cell(open, lead);
        close();
        open = new ArrayList<>(cells);
        if (cell(open, lead).isEmpty() && lead < open.size()) {
            open.set(lead, leader);
        }
    }

    private static boolean counted(List<String> cells, int count) {
        return count >= 0 && COUNTED.matcher(cell(cells, count)).matches();
    }

    private void close() {
        if (open != null && !cell(open, work).isEmpty() && !cell(open, lead).isEmpty()) {
            tasks.add(new Task(cell(open, lead), cell(open, work), coordinating(), deadline()));
        }
        open = null;
    }

    private List<String> coordinating() {
        int column = column(header, COORDINATION);
        return column < 0 || column == lead ? List.of() : Coordination.listed(cell(open, column));
    }

    private LocalDate deadline() {
        int column = column(header, DEADLINE);
        return column < 0 ? null : Dates.first(cell(open, column)).orElse(null);
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at).replaceFirst("[\\s;,]+$", "") : "";
    }

    private static int column(List<String> cells, Pattern pattern) {
        for (int at = 0; at < cells.size(); at++) {
            if (pattern.matcher(cells.get(at)).matches()) {
                return at;
            }
        }
        return -1;
    }
}
