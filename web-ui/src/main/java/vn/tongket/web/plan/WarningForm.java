package vn.tongket.web.plan;

import java.io.Serializable;
import vn.tongket.planning.plan.PlanWarning;

/** A warning with the mark of whoever looked at it. */
public class WarningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlanWarning warning;
    private boolean accepted;

    WarningForm(PlanWarning warning) {
        this.warning = warning;
        accepted = warning.accepted();
    }

    PlanWarning marked() {
        return new PlanWarning(warning.code(), warning.message(), warning.line(), accepted);
    }

    public String getMessage() {
        return warning.message();
    }

    public Integer getLine() {
        return warning.line();
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
