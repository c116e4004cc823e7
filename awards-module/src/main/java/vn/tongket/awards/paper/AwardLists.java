package vn.tongket.awards.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.tongket.planning.document.Annex;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.Table;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.Table.Column;

/** The two lists of a proposal or a decision (danh sách kèm theo): collectives, then persons. */
final class AwardLists {

    private AwardLists() {}

    static Column column(String key, int weight, Align align) {
        return new Column(Wording.of("column." + key), weight, align);
    }

    /** A list with its total line; none when it would be empty. */
    static <T> List<Annex> list(
            String name,
            String reference,
            List<Column> columns,
            List<T> entries,
            BiFunction<Integer, T, List<String>> row,
            String total) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row.apply(i + 1, entries.get(i)));
        }
        Table table = new Table(columns, rows, true);
        return List.of(Annex.list(name, reference, List.of(table, new Block.Paragraph(total))));
    }

    /** {@code Trưởng phòng, Phòng Nội vụ}, without what is missing. */
    static String positionAndUnit(String position, String unit) {
        return position == null || position.isBlank() ? unit : position + ", " + unit;
    }

    static String addressed(String honorific, String name) {
        return honorific == null || honorific.isBlank() ? name : honorific + " " + name;
    }
}
