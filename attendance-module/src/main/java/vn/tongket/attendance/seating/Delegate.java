package vn.tongket.attendance.seating;

import java.io.Serializable;

/**
 * A guest who is to be seated (đại biểu).
 *
 * @param groupLine where the plan names his group
 * @param awardee whether his group is that of the awardees, or he is called to the stage
 * @param stage when he is called to the stage; null when that is not announced
 */
public record Delegate(
        String id,
        String fullName,
        String honorific,
        String position,
        String unitId,
        String unitName,
        String groupId,
        int groupLine,
        String code,
        String sortKey,
        boolean awardee,
        Integer stage)
        implements Serializable {

    public String calledName() {
        return honorific == null ? fullName : honorific + " " + fullName;
    }

    /** Position and unit, as far as they are known. */
    public String described() {
        if (position == null || unitName == null) {
            return position == null ? text(unitName) : position;
        }
        return position + ", " + unitName;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
