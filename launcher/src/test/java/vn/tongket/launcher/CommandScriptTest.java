package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./tongket} on machines whose Java will not do. */
class CommandScriptTest {

    private static final Path SCRIPT = Path.of("../tongket").toAbsolutePath();

    @TempDir
    private Path machine;

    @Test
    void saysThatJavaIsMissing() throws IOException {
        assertThat(run(Map.of("LANG", "C")))
                .isEqualTo("1: Java was not found; install JDK 17 or newer and set JAVA_HOME or PATH.");
        assertThat(run(Map.of("LANG", "vi_VN.UTF-8"))).startsWith("1: Không tìm thấy Java");
    }

    @Test
    void saysThatJavaIsTooOld() throws IOException {
        installJava("openjdk version \"11.0.24\" 2024-07-16");
        assertThat(run(Map.of("LANG", "C"))).contains("is too old (version 11)").startsWith("1: ");

        installJava("java version \"1.8.0_402\"");
        assertThat(run(Map.of("LANG", "C"))).contains("is too old (version 1)").startsWith("1: ");
    }

    /** Answers the exit code and the only line that was printed. */
    private String run(Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", SCRIPT.toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", machine + ":" + toolsWithoutJava());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.onExit().join().exitValue() + ": " + said.strip();
    }

    /** The few programs that the script needs before it looks for Java. */
    private Path toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectories(machine.resolve("tools"));
        for (String tool : new String[] {"dirname", "sed", "head"}) {
            Files.copy(Path.of("/usr/bin", tool), tools.resolve(tool), StandardCopyOption.REPLACE_EXISTING);
        }
        return tools;
    }

    private void installJava(String version) throws IOException {
        Path java = machine.resolve("java");
        Files.writeString(java, "#!/bin/bash\necho '" + version + "' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
