package vn.tongket.planning.comparison;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Where in a plan something stands (vị trí trong kế hoạch).
 *
 * @param heading words of the heading above it; empty outside the sections
 * @param number which line of its list or section it is, from 1
 */
public record PlanPlace(PlanPart part, String heading, int number) implements Serializable {

    /** {@code Căn cứ 2}, {@code Đoạn 3, mục "II. Nội dung"}. */
    public String words(Locale locale) {
        String pattern = ResourceBundle.getBundle(
                        "vn.tongket.planning.Messages", locale, PlanPlace.class.getClassLoader())
                .getString("PlanPlace." + part.name());
        return new MessageFormat(pattern, locale).format(new Object[] {number, heading});
    }
}
