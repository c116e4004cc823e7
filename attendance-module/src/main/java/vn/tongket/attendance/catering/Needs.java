package vn.tongket.attendance.catering;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tongket.attendance.declaration.Diet;

/**
 * What the caterer prepares for a guest and those with him (nhu cầu ăn uống), in a form that can be compared:
 * {@code NORMAL=2,VEGETARIAN=1;W;remark}. Nothing at all for a guest who does not come.
 */
record Needs(String text) {

    static final Needs NONE = new Needs("");

    /** @param diets of the guest and his companions, separated by commas */
    static Needs of(String diets, boolean wheelchair, String remark) {
        Map<Diet, Integer> portions = new EnumMap<>(Diet.class);
        for (String diet : diets.split(",")) {
            portions.merge(Diet.valueOf(diet), 1, Integer::sum);
        }
        String counted = portions.entrySet().stream()
                .map(portion -> portion.getKey() + "=" + portion.getValue())
                .collect(Collectors.joining(","));
        return new Needs(counted + ";" + (wheelchair ? "W" : "") + ";" + (remark == null ? "" : remark));
    }

    Map<Diet, Integer> portions() {
        Map<Diet, Integer> portions = new EnumMap<>(Diet.class);
        if (!text.isEmpty()) {
            for (String portion : text.split(";", 2)[0].split(",")) {
                String[] parts = portion.split("=");
                portions.put(Diet.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return portions;
    }

    boolean wheelchair() {
        return !text.isEmpty() && text.split(";", 3)[1].equals("W");
    }

    String remark() {
        return text.isEmpty() ? "" : text.split(";", 3)[2];
    }
}
