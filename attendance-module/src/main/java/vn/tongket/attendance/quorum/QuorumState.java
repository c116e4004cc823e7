package vn.tongket.attendance.quorum;

import java.io.Serializable;

/**
 * Whether the quorum is reached (tình hình số đại biểu tối thiểu).
 *
 * @param required null when nothing is required or it cannot be computed
 * @param baseCount of how many
 * @param rule null when the planner set the number, or when there is none
 * @param gap null unless something is missing
 */
public record QuorumState(Integer required, long baseCount, long present, QuorumRule rule, QuorumGap gap)
        implements Serializable {

    public boolean reached() {
        return required != null && present >= required;
    }

    /** A rule is applied that names no legal source. */
    public boolean withoutSource() {
        return rule != null && rule.legalSource() == null;
    }

    /** What is required, in the words of the minutes. */
    public String words() {
        if (rule != null) {
            return "Yêu cầu " + rule.words();
        }
        return required == null
                ? "Không quy định số đại biểu tối thiểu"
                : "Cơ quan triệu tập ấn định ít nhất %d người".formatted(required);
    }
}
