package vn.tongket.planning.plan.matching;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.planning.plan.PlanWarning;

/** What the portal itself asks to be looked at in a draft (lưu ý của hệ thống). */
public enum PlanNotice {
    ISSUER_ASSUMED,
    NUMBER_STATED,
    PARAGRAPH_KEPT;

    private static final Locale OFFICE = Locale.forLanguageTag("vi");

    /** In the language of the documents, because it is stored with the plan. */
    public PlanWarning about(String what) {
        String pattern = ResourceBundle.getBundle(
                        "vn.tongket.planning.Messages", OFFICE, PlanNotice.class.getClassLoader())
                .getString("PlanNotice." + name());
        return new PlanWarning(name(), new MessageFormat(pattern, OFFICE).format(new Object[] {what}), null, false);
    }
}
