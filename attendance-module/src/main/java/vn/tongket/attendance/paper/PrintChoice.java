package vn.tongket.attendance.paper;

import java.util.HashMap;
import java.util.Map;

/**
 * Which invitations of a conference are printed and how they are sorted (lựa chọn in giấy mời).
 *
 * @param unitId only guests of this unit; null for all
 * @param station only guests of this door; null for all
 */
public record PrintChoice(String unitId, String station, PrintOrder order) {

    public static PrintChoice all() {
        return new PrintChoice(null, null, PrintOrder.NUMBER);
    }

    String conditions() {
        return (unitId == null ? "" : " and i.unitId = :unit") + (station == null ? "" : " and i.home = :station");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (unitId != null) {
            parameters.put("unit", unitId);
        }
        if (station != null) {
            parameters.put("station", station);
        }
        return parameters;
    }
}
