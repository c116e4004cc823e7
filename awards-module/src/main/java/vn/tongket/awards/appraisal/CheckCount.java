package vn.tongket.awards.appraisal;

import java.io.Serializable;

/** How many lines of a checklist were looked at, and how many are not met (kết quả kiểm tra hồ sơ). */
public record CheckCount(int done, int unmet) implements Serializable {

    static final CheckCount NONE = new CheckCount(0, 0);
}
