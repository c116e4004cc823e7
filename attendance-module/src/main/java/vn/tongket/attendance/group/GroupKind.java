package vn.tongket.attendance.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a group turns into persons (loại thành phần): named ones, a unit's quota, members of a body, awardees. */
public enum GroupKind {
    PEOPLE,
    UNIT_QUOTA,
    MEMBERSHIP,
    AWARDEES;

    /** The name that other programs use, such as {@code unit-quota}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<GroupKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
