package vn.tongket.attendance.seating;

import java.io.Serializable;
import java.util.Locale;
import vn.tongket.attendance.hall.SeatKind;
import vn.tongket.attendance.hall.SeatSpot;

/**
 * A spot of the map (ô trên sơ đồ).
 *
 * @param spot null for an aisle
 * @param guest who sits there; null for nobody
 */
public record SeatCell(SeatSpot spot, Delegate guest, boolean pinned) implements Serializable {

    static final SeatCell AISLE = new SeatCell(null, null, false);

    public boolean seat() {
        return spot != null;
    }

    public boolean blocked() {
        return spot != null && !spot.usable();
    }

    /** The kind in lower case, for the look of the map. */
    public String look() {
        return spot == null ? "aisle" : blocked() ? "blocked" : look(spot.kind());
    }

    private static String look(SeatKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The last two words of the name, which fit a seat on a screen. */
    public String shortName() {
        String[] words = guest.fullName().split(" ");
        return words.length == 1 ? words[0] : words[words.length - 2] + " " + words[words.length - 1];
    }
}
