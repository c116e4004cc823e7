package vn.tongket.launcher;

import java.nio.file.Path;

/** The Java that runs the launcher and is to run the server as well (lệnh java). */
final class JavaCommand {

    private JavaCommand() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
