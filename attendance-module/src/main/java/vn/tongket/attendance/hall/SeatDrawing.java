package vn.tongket.attendance.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tongket.kernel.BusinessException;

/**
 * The map of a room as it is drawn (sơ đồ ghế): a line for each row from the stage, a sign for each spot from the left,
 * {@code .} for an aisle. Rows are lettered A, B, C…; a line without seats is a cross aisle and has no letter.
 */
final class SeatDrawing {

    static final int MOST_ROWS = 80;
    static final int MOST_COLUMNS = 80;
    private static final String AISLE = ".";

    private final List<String> lines;

    private SeatDrawing(List<String> lines) {
        this.lines = lines;
    }

    static SeatDrawing of(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        if (lines.size() > MOST_ROWS || lines.stream().anyMatch(line -> line.length() > MOST_COLUMNS)) {
            throw new BusinessException(HallError.DRAWING_TOO_LARGE, MOST_ROWS, MOST_COLUMNS);
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        SeatDrawing drawing = new SeatDrawing(lines.stream()
                .map(line -> line + AISLE.repeat(width - line.length()))
                .toList());
        drawing.check();
        return drawing;
    }

    /** So many places without a map, for an online point. */
    static SeatDrawing places(int count) {
        int width = Math.min(count, 40);
        List<String> lines = new ArrayList<>();
        for (int left = count; left > 0; left -= width) {
            lines.add("o".repeat(Math.min(width, left)));
        }
        return of(String.join("\n", lines));
    }

    String text() {
        return String.join("\n", lines);
    }

    /** ATT-48 */
    List<DrawnSeat> seats(SeatNumbering numbering) {
        List<DrawnSeat> seats = new ArrayList<>();
        int row = 0;
        for (int y = 0; y < lines.size(); y++) {
            String line = lines.get(y);
            int[] spots = spots(line);
            String letters = letters(row);
            row += spots.length > 0 ? 1 : 0;
            for (int i = 0; i < spots.length; i++) {
                int number = numbering.number(i, spots.length);
                seats.add(new DrawnSeat(letters, number, spots[i], y, kind(line.charAt(spots[i]))));
            }
        }
        return seats;
    }

    private static int[] spots(String line) {
        return IntStream.range(0, line.length())
                .filter(x -> line.charAt(x) != AISLE.charAt(0))
                .toArray();
    }

    private void check() {
        for (String line : lines) {
            for (int x : spots(line)) {
                kind(line.charAt(x));
            }
        }
        if (lines.stream().allMatch(line -> spots(line).length == 0)) {
            throw new BusinessException(HallError.DRAWING_EMPTY);
        }
    }

    private static SeatKind kind(char sign) {
        for (SeatKind kind : SeatKind.values()) {
            if (kind.sign() == sign) {
                return kind;
            }
        }
        throw new BusinessException(HallError.DRAWING_UNREADABLE, sign);
    }

    /** A to Z, then AA to AZ, BA… */
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
