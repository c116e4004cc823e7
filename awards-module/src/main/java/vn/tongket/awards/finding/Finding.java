package vn.tongket.awards.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;

/**
 * One thing noticed about a nomination (phát hiện).
 *
 * @param citation where the rule stands in the law of the day; null where no source was verified
 * @param severity as the catalogue configures it
 * @param overridden null as long as nobody let it pass
 */
public record Finding(
        FindingRule rule, List<String> arguments, String citation, Severity severity, Overridden overridden)
        implements Serializable {

    public Finding(FindingRule rule, List<String> arguments, String citation) {
        this(rule, arguments, citation, rule.severity(), null);
    }

    public boolean blocks() {
        return severity == Severity.BLOCK && overridden == null;
    }

    public Finding passedBy(Overridden decision) {
        return new Finding(rule, arguments, citation, severity, decision);
    }

    /** The refusal of a step that this finding blocks. */
    public BusinessException refusal() {
        return new BusinessException(rule, arguments.toArray());
    }

    /** The finding in the reader's language. */
    public String text(Locale locale) {
        return refusal().text(locale);
    }
}
