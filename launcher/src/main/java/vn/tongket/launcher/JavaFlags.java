package vn.tongket.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the server's virtual machine is set up (tham số máy ảo Java); TONGKET_JAVA_OPTS has the last word. */
final class JavaFlags {

    private static final List<String> DEFAULTS =
            List.of("-Xms128m", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=Asia/Ho_Chi_Minh");

    private JavaFlags() {}

    static List<String> ofServer(Map<String, String> environment) {
        List<String> flags = new ArrayList<>(DEFAULTS);
        String own = environment.getOrDefault("TONGKET_JAVA_OPTS", "").strip();
        if (!own.isEmpty()) {
            flags.addAll(List.of(own.split("\\s+")));
        }
        return flags;
    }
}
