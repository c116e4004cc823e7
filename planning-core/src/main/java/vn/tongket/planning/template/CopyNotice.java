package vn.tongket.planning.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.plan.PlanWarning;

/** What somebody has to look at in a copied plan (lưu ý khi sao chép). */
enum CopyNotice {
    COPY_NUMBER_CLEARED,
    COPY_TIME_CLEARED,
    COPY_DATE_SHIFTED,
    COPY_CITATION_KEPT,
    COPY_DEADLINE_CLEARED,
    COPY_BASIS_TO_CHECK,
    COPY_SIGNER_REPLACED,
    COPY_SIGNER_TO_CHECK,
    COPY_GUEST_UNKNOWN,
    COPY_GUEST_LEFT,
    COPY_GUEST_MOVED;

    private static final Locale OFFICE = Locale.forLanguageTag("vi");
    private static final int MESSAGE_MAX = 2_000;

    /** In the language of the documents, because it is stored with the plan. */
    PlanWarning about(Object... what) {
        String pattern = ResourceBundle.getBundle(
                        "vn.tongket.planning.Messages", OFFICE, CopyNotice.class.getClassLoader())
                .getString("CopyNotice." + name());
        String message = new MessageFormat(pattern, OFFICE).format(what);
        return new PlanWarning(name(), message.substring(0, Math.min(message.length(), MESSAGE_MAX)), null, false);
    }
}
