package vn.tongket.awards.bulk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.nomination.NominationBatch;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.sheet.SheetError;
import vn.tongket.planning.sheet.SheetRow;
import vn.tongket.planning.sheet.UploadedSheet;

/** Takes the rows of a list as they come (đọc lần lượt các dòng): titles, the heading row, then nominees. */
final class NomineeRows {

    /** A heading row is looked for in so many rows from the top. */
    private static final int SEARCHED = 20;

    private static final int MAX_SEEN = 4 * NominationBatch.MOST;

    private final List<NomineeRow> rows = new ArrayList<>();
    private Map<NomineeField, Integer> columns = Map.of();
    private int seen;

    private NomineeRows() {}

    static List<NomineeRow> of(UploadedSheet sheet) {
        NomineeRows reader = new NomineeRows();
        sheet.rows(reader::take);
        if (reader.rows.isEmpty()) {
            throw new BusinessException(reader.columns.isEmpty() ? SheetError.NO_HEADER : SheetError.EMPTY);
        }
        return reader.rows;
    }

    private void take(SheetRow row) {
        if (++seen > MAX_SEEN) {
            throw new BusinessException(SheetError.TOO_MANY_ROWS, NominationBatch.MOST);
        }
        if (!columns.isEmpty()) {
            nominee(row);
        } else if (seen <= SEARCHED) {
            columns = headings(row);
        } else {
            throw new BusinessException(SheetError.NO_HEADER);
        }
    }

    private void nominee(SheetRow row) {
        Map<NomineeField, String> cells = new EnumMap<>(NomineeField.class);
        columns.forEach((field, column) -> cells.put(
                field, row.cell(column).replaceAll("[\\s\\p{Zs}]+", " ").strip()));
        NomineeRow read = new NomineeRow(row.number(), cells);
        if (read.blank()) {
            return;
        }
        if (rows.size() == NominationBatch.MOST) {
            throw new BusinessException(SheetError.TOO_MANY_ROWS, NominationBatch.MOST);
        }
        rows.add(read);
    }

    private static Map<NomineeField, Integer> headings(SheetRow row) {
        Map<NomineeField, Integer> places = new EnumMap<>(NomineeField.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            NomineeField.ofHeading(row.cell(i)).ifPresent(field -> places.putIfAbsent(field, column));
        }
        return places.containsKey(NomineeField.NAME) ? places : Map.of();
    }
}
