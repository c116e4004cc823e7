package vn.tongket.attendance.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order invitations lie in the printed pile (thứ tự in giấy mời). */
public enum PrintOrder {
    /** By their running numbers. */
    NUMBER("i.ordinal"),
    /** Unit by unit, for those who hand them out there. */
    UNIT("i.unitName, i.ordinal"),
    /** Door by door, for those who lay them ready at the entrances. */
    DOOR("i.home, i.ordinal");

    private final String terms;

    PrintOrder(String terms) {
        this.terms = terms;
    }

    String terms() {
        return terms;
    }

    /** The name that other programs use, such as {@code unit}. */
    public static Optional<PrintOrder> ofCode(String code) {
        return Arrays.stream(values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
