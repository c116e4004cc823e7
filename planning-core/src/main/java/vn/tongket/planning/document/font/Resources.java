package vn.tongket.planning.document.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The fonts and style sheets of the printing office (phông chữ, khuôn dạng), read from the class path. */
public final class Resources {

    private static final String FOLDER = "/vn/tongket/planning/document/";

    private Resources() {}

    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the archive: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
