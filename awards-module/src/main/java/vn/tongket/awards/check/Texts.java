package vn.tongket.awards.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words of constants inside a finding's arguments, in the language of the office's papers. */
final class Texts {

    private Texts() {}

    static String of(Enum<?> constant) {
        return ResourceBundle.getBundle("vn.tongket.awards.Messages", Locale.ROOT)
                .getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
