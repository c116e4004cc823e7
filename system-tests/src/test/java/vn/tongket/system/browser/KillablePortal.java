package vn.tongket.system.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.launcher.DatabaseAccess;

/** A portal as processes of its own, so that all of it can be killed. */
final class KillablePortal implements AutoCloseable {

    private static final Pattern READY =
            Pattern.compile("The portal is ready.*?(https?://\\S+?/portal/?)(?=[\\s,.]|$).*");

    /** A server that lives for a minute is not worth its best machine code. */
    private static final String SOON_UP = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Process launcher;
    private final URI address;

    private KillablePortal(Process launcher, URI address) {
        this.launcher = launcher;
        this.address = address;
    }

    static KillablePortal start(Path data) throws IOException {
        return start(data, Map.of("TONGKET_DEMO", "true"));
    }

    /** Another node on the database of a portal that runs. */
    static KillablePortal beside(DatabaseAccess database, Path data) throws IOException {
        return start(
                data,
                Map.of(
                        "TONGKET_DB_URL", database.url(),
                        "TONGKET_DB_USER", database.user(),
                        "TONGKET_DB_PASSWORD", database.password()));
    }

    private static KillablePortal start(Path data, Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Dtongket.home=" + System.getProperty("tongket.home"),
                "-cp",
                classes,
                "vn.tongket.launcher.Launcher",
                "--port",
                "0",
                "--data",
                data.toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        builder.environment().put("TONGKET_JAVA_OPTS", SOON_UP);
        Process launcher = builder.redirectErrorStream(true).start();
        return new KillablePortal(launcher, address(launcher));
    }

    private static URI address(Process launcher) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines = launcher.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return URI.create(ready.group(1).replaceAll("/?$", "/"));
            }
        }
        throw new IllegalStateException("the portal did not start: " + said);
    }

    URI address() {
        return address;
    }

    Calls calls(String account) {
        return new Calls(new PortalInBrowser.Running(address, null, null, null, Map.of()), account);
    }

    /** As when the power fails: the launcher first, so that it cannot stop anything in order. */
    void cutThePower() {
        List<ProcessHandle> parts = launcher.descendants().toList();
        launcher.destroyForcibly();
        parts.forEach(ProcessHandle::destroyForcibly);
        launcher.onExit().join();
        parts.forEach(part -> part.onExit().join());
    }

    @Override
    public void close() {
        launcher.destroy();
        launcher.onExit().join();
        try {
            launcher.getInputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
