package vn.tongket.attendance.bulk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.kernel.BusinessException;

/** Why a file could not be read (lý do không đọc được tệp), kept so that every reader learns it in his language. */
final class ImportFailure {

    private static final String BUNDLE = "vn.tongket.attendance.Messages";

    private ImportFailure() {}

    static String written(BusinessException refused) {
        String argument =
                refused.arguments().isEmpty() ? "" : refused.arguments().get(0).toString();
        String written = refused.code().key() + "|" + argument;
        return written.length() > 300 ? written.substring(0, 300) : written;
    }

    static String text(String written, Locale locale) {
        String[] parts = written.split("\\|", 2);
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader());
        String text = bundle.containsKey(parts[0]) ? bundle.getString(parts[0]) : parts[0];
        return new MessageFormat(text, locale).format(new Object[] {parts.length > 1 ? parts[1] : ""});
    }
}
