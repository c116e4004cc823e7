package vn.tongket.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The launcher as a process of its own (lệnh khởi động), so that it can be killed. */
final class StartedLauncher implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final List<String> output = new ArrayList<>();

    private StartedLauncher(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static StartedLauncher start(Path home, List<String> options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Dtongket.home=" + home));
        command.addAll(List.of("-cp", "target/launcher.jar:target/lib/*", Launcher.class.getName()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return new StartedLauncher(builder.start());
    }

    /** Reads on until the launcher says this, or has nothing more to say. */
    StartedLauncher awaitLine(String beginning) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            if (line.startsWith(beginning)) {
                return this;
            }
        }
        throw new AssertionError("'" + beginning + "' was not said, but " + output);
    }

    /** Ends when the launcher has ended by itself; answers its last words. */
    String awaitEnd() {
        lines.lines().forEach(output::add);
        process.onExit().join();
        return output.get(output.size() - 1);
    }

    int exitCode() {
        return process.exitValue();
    }

    void signal() {
        process.toHandle().destroy();
    }

    void kill() {
        kill(process.toHandle());
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    ProcessHandle database() {
        return child("postgres");
    }

    ProcessHandle server() {
        return child("java");
    }

    private ProcessHandle child(String program) {
        try (Stream<ProcessHandle> children = process.children()) {
            return children.filter(child -> child.info().command().orElse("").endsWith("/bin/" + program))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            signal();
        }
        process.onExit().join();
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
