package vn.tongket.planning.extraction.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day by which a task must be done (thời hạn), where its sentence names one. */
public final class Deadline {

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:trước|chậm nhất(?: là)?|hạn chót(?: là)?|đến hết|hết|thời hạn[^;.]{0,20}?)\\s+(?:ngày\\s*)?(?:"
                    + Dates.DAY + ")");

    private Deadline() {}

    public static Optional<LocalDate> in(String text) {
        Matcher before = BEFORE.matcher(text);
        return before.find() ? Dates.in(before, 1) : Optional.empty();
    }
}
