package vn.tongket.attendance.bulk.sheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tongket.planning.sheet.SheetRow;

/** Where a file holds which field (vị trí các cột), told by its heading row; titles may stand above it. */
final class Columns {

    /** A heading row is looked for in so many rows from the top. */
    static final int SEARCHED = 20;

    private final Map<GuestField, Integer> places;

    private Columns(Map<GuestField, Integer> places) {
        this.places = places;
    }

    /** The columns, when this row is the heading row. */
    static Optional<Columns> of(SheetRow row) {
        Map<GuestField, Integer> places = new EnumMap<>(GuestField.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            GuestField.ofHeading(row.cell(i)).ifPresent(field -> places.putIfAbsent(field, column));
        }
        boolean named = places.containsKey(GuestField.FULL_NAME)
                || places.containsKey(GuestField.FAMILY_NAME) && places.containsKey(GuestField.GIVEN_NAME);
        return named ? Optional.of(new Columns(places)) : Optional.empty();
    }

    GuestCells read(SheetRow row) {
        String name = cell(row, GuestField.FULL_NAME);
        return new GuestCells(
                row.number(),
                name.isBlank()
                        ? (cell(row, GuestField.FAMILY_NAME) + " " + cell(row, GuestField.GIVEN_NAME)).strip()
                        : name,
                cell(row, GuestField.HONORIFIC),
                cell(row, GuestField.POSITION),
                cell(row, GuestField.UNIT),
                cell(row, GuestField.BIRTH_YEAR),
                cell(row, GuestField.EMAIL),
                cell(row, GuestField.PHONE));
    }

    private String cell(SheetRow row, GuestField field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cell(place);
    }
}
