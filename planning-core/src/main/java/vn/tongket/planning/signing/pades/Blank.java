package vn.tongket.planning.signing.pades;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/** A gap of a document that has no number yet (chỗ trống số, ngày, tháng, năm), found where it was printed. */
enum Blank {
    NUMBER("so", "Số:", "/", false),
    DAY("ngay", "ngày", "tháng", true),
    MONTH("thang", "tháng", "năm", true),
    YEAR("nam", "năm", "", true);

    private static final float ROOM = 34;

    private final String field;
    private final String before;
    private final String after;
    private final boolean italic;

    Blank(String field, String before, String after, boolean italic) {
        this.field = field;
        this.before = before;
        this.after = after;
        this.italic = italic;
    }

    String field() {
        return field;
    }

    boolean isItalic() {
        return italic;
    }

    /** Which share of the room lies left of the words: a number stands right before its stroke. */
    float inset() {
        return this == NUMBER ? 1 : 0.5f;
    }

    Area find(List<PrintedLine> lines) {
        return lines.stream()
                .filter(line -> line.page() == 1 && isMine(line.text()))
                .findFirst()
                .map(line -> roomy(line.gapAfter(before)))
                .orElseThrow(() -> new BusinessException(SignatureError.PLACE_NOT_FOUND, before, after));
    }

    private boolean isMine(String line) {
        return this == NUMBER
                ? line.startsWith(before) && line.contains(after)
                : line.matches(".*ngày[\\s\\u00a0]+tháng[\\s\\u00a0]+năm[\\s\\u00a0]*");
    }

    /** The last gap of a line may have lost its width. */
    private Area roomy(Area gap) {
        float width = this == YEAR ? Math.max(gap.width(), ROOM) : gap.width();
        return new Area(gap.page(), gap.left(), gap.top(), width, gap.height() + 3);
    }

    String value(String number, LocalDate day) {
        return switch (this) {
            case NUMBER -> number.substring(0, Math.max(number.indexOf('/'), 0));
            case DAY -> "%02d".formatted(day.getDayOfMonth());
            case MONTH -> (day.getMonthValue() <= 2 ? "%02d" : "%d").formatted(day.getMonthValue());
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
