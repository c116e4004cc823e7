package vn.tongket.planning.guard.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;

/**
 * One thing that the guard noticed about a plan (phát hiện).
 *
 * @param arguments words of the plan that the message quotes
 */
public record PlanFinding(GuardRule rule, FindingPlace place, List<String> arguments) implements Serializable {

    public PlanFinding {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return rule.severity();
    }

    public boolean error() {
        return severity() == Severity.ERROR;
    }

    public String citation() {
        return rule.citation();
    }

    /** The finding in the reader's language. */
    public String text(Locale locale) {
        return new BusinessException(rule, arguments.toArray()).text(locale);
    }
}
