package vn.tongket.attendance.group.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a composition rule asks for (loại yêu cầu cơ cấu). */
public enum RuleKind {
    /** At least so many heads or deputies (lãnh đạo). */
    LEADERS,
    /** At least so many women (nữ). */
    WOMEN,
    /** Only people whom the directory knows as members of the unit. */
    OWN_MEMBERS;

    /** The name that other programs use, such as {@code own-members}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RuleKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
