package vn.tongket.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of the database and of the server that this launcher was built with (phiên bản). */
record Versions(String postgresql, String micro) {

    static Versions built() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Versions(properties.getProperty("postgresql"), properties.getProperty("micro"));
    }
}
