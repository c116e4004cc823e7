package vn.tongket.planning.document;

import java.util.List;
import java.util.regex.Pattern;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * The names at the top left of a document (tên cơ quan, tổ chức ban hành): the body that issues it under its
 * superior body. A body without a superior has an empty {@code parentBody}.
 */
public record IssuerBlock(String parentBody, String body) {

    /** As many capitals as the left half of the page holds in one line. */
    private static final int LINE = 26;

    private static final Pattern BEFORE_PLACE =
            Pattern.compile("\\s+(?=(TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU|THI ĐUA)\\s)");

    public IssuerBlock {
        parentBody = PrintedText.clean(parentBody);
        body = PrintedText.clean(body);
    }

    public List<String> parentLines() {
        return lines(parentBody);
    }

    public List<String> bodyLines() {
        return lines(body);
    }

    /** A name too long for one line is broken before the kind of place, as clerks do. */
    private static List<String> lines(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        return name.length() <= LINE ? List.of(name) : List.of(BEFORE_PLACE.split(name, 2));
    }
}
