package vn.tongket.attendance.catering;

import java.io.Serializable;
import java.util.Map;
import vn.tongket.attendance.declaration.Diet;

/** What is prepared for one guest and those with him (dòng suất ăn). */
public record CateringLine(
        String invitationId,
        String fullName,
        String unitName,
        Map<Diet, Integer> portions,
        boolean wheelchair,
        String remark)
        implements Serializable {

    static CateringLine of(String invitationId, String fullName, String unitName, Needs needs) {
        return new CateringLine(invitationId, fullName, unitName, needs.portions(), needs.wheelchair(), needs.remark());
    }

    public int meals() {
        return portions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
