package vn.tongket.attendance.posting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a guest says who he is (khách tự xưng danh): by the code on his invitation, typed or scanned, or by his own link.
 *
 * @param code null when he gave his link
 * @param secret null when he gave his code
 */
record Identity(String code, String secret) {

    private static final Pattern LINK = Pattern.compile("[?&]c=([A-Za-z0-9_-]{20,80})");

    static Optional<Identity> of(String given) {
        String text = given == null ? "" : given.strip();
        Matcher link = LINK.matcher(text);
        if (link.find()) {
            return Optional.of(new Identity(null, link.group(1)));
        }
        return text.isEmpty() || text.length() > 1_000 ? Optional.empty() : Optional.of(new Identity(text, null));
    }
}
