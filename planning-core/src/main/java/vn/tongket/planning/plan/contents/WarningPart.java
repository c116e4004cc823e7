package vn.tongket.planning.plan.contents;

import jakarta.persistence.Embeddable;
import vn.tongket.planning.plan.PlanWarning;

/** The stored form of {@link PlanWarning}. */
@Embeddable
class WarningPart {

    private String code;
    private String message;
    private Integer line;
    private boolean accepted;

    protected WarningPart() {
        // for JPA
    }

    WarningPart(PlanWarning warning) {
        code = warning.code();
        message = warning.message();
        line = warning.line();
        accepted = warning.accepted();
    }

    PlanWarning warning() {
        return new PlanWarning(code, message, line, accepted);
    }
}
