package vn.tongket.planning.task.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** The area of an issuer (địa bàn): everything below the highest unit that the issuer belongs to. */
final class Area {

    private static final int DEEPEST = 20;

    private final Map<String, UnitSummary> byId;
    private final String top;

    private Area(Map<String, UnitSummary> byId, String issuer) {
        this.byId = byId;
        this.top = topOf(issuer);
    }

    static Area of(UnitId issuer, List<UnitSummary> units) {
        return new Area(units.stream().collect(Collectors.toMap(UnitSummary::id, Function.identity())), issuer.value());
    }

    boolean holds(UnitSummary unit) {
        return topOf(unit.id()).equals(top);
    }

    private String topOf(String id) {
        String highest = id;
        for (int i = 0; i < DEEPEST; i++) {
            UnitSummary unit = byId.get(highest);
            if (unit == null || unit.parentId() == null || !byId.containsKey(unit.parentId())) {
                return highest;
            }
            highest = unit.parentId();
        }
        return highest;
    }
}
