package vn.tongket.attendance.seating.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.planning.document.pdf.Xhtml;

/** Starts the papers of the hall, each with its own style sheet. */
final class Cards {

    private Cards() {}

    static Xhtml page(String title, ConferenceInfo conference, String css) {
        String body = conference.letterhead().issuingBody();
        return new Xhtml(title, body == null ? "" : body, style(css));
    }

    private static String style(String name) {
        try (InputStream in = Cards.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the archive: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
