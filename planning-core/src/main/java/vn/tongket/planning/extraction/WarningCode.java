package vn.tongket.planning.extraction;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.extraction.ExtractedPlan.Warning;

/** What a person should look at in a document (loại cảnh báo); nothing of it is repaired silently. */
public enum WarningCode {
    TYPE_MISSING,
    NOT_A_PLAN,
    HEADER_MISSING,
    NUMBER_MISSING,
    DATE_MISSING,
    TITLE_MISSING,
    BASIS_MISSING,
    TASKS_MISSING,
    SIGNER_MISSING,
    RECIPIENTS_MISSING,
    TIME_APPROXIMATE,
    SEVERAL_TIMES,
    WEEKDAY_MISMATCH,
    BASIS_AFTER_DOCUMENT,
    ISSUER_DOUBTFUL,
    WORD_LOST,
    WORD_REPEATED,
    BRACKET_OPEN,
    HEADING_NUMBER_REPEATED,
    HEADING_NUMBER_SKIPPED,
    CLOSING_MARK_MISSING,
    ANNEX_LEFT_OUT,
    DECOMPOSED_LETTERS,
    LOOKALIKE_LETTERS,
    LEGACY_ENCODING,
    LOST_LETTERS,
    NOT_UNICODE;

    private static final String BUNDLE = "vn.tongket.planning.extraction.Messages";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Warning at(Integer line, String... arguments) {
        return told(new Warning(name(), "", line, List.of(arguments)), VIETNAMESE);
    }

    public Warning told(Warning warning, Locale locale) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, WarningCode.class.getClassLoader())
                .getString("WarningCode." + name());
        String message =
                new MessageFormat(pattern, locale).format(warning.arguments().toArray());
        return new Warning(name(), message, warning.line(), warning.arguments());
    }
}
