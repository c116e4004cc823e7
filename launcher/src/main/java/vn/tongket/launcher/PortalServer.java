package vn.tongket.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The running application server with the portal (máy chủ cổng nội bộ). */
final class PortalServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** The server's last words of its start; it says them even when it could not deploy the portal. */
    private static final String STARTED = " ready in ";

    private final ChildProcess process;
    private final PortalAddress address;

    private PortalServer(ChildProcess process, PortalAddress address) {
        this.process = process;
        this.address = address;
        process.listenFor(STARTED);
    }

    static PortalServer start(
            Options options, DataFolder data, int port, DatabaseAccess database, Consumer<LaunchStep> progress)
            throws IOException {
        Installation built = Installation.in(options.home());
        ServerFolder server = ServerFolder.preparedIn(data, built.micro(), progress);
        progress.accept(LaunchStep.STARTING_PORTAL);
        ChildProcess process = ChildProcess.start(
                command(server, options.host(), port, built.war(), data.path()),
                environment(options, database, data),
                new BoundedLog(data.logs(), "portal"));
        return new PortalServer(process, new PortalAddress(options.host(), port));
    }

    private static List<String> command(ServerFolder server, String host, int port, Path war, Path data)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(JavaCommand.path(), OrphanProcesses.mark(data)));
        words.addAll(JavaFlags.ofServer(System.getenv()));
        words.addAll(List.of("-jar", server.starter().toString()));
        words.addAll(List.of("--rootdir", server.path().toString()));
        words.addAll(List.of("--port", Integer.toString(port)));
        words.addAll(List.of("--prebootcommandfile", server.settings(host).toString()));
        words.addAll(List.of("--logproperties", server.logging().toString()));
        words.addAll(List.of("--nocluster", "--disablephonehome"));
        words.addAll(List.of("--deploy", war.toString(), "--contextroot", "portal"));
        return words;
    }

    /** Through the environment, because everybody on the machine may read a command line. */
    private static Map<String, String> environment(Options options, DatabaseAccess database, DataFolder data) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("TONGKET_DB_URL", database.url());
        environment.put("TONGKET_DB_USER", database.user());
        environment.put("TONGKET_DB_PASSWORD", database.password());
        environment.put("TONGKET_URN_KEYS", data.path().resolve("urn-keys").toString());
        if (options.demo()) {
            environment.put("TONGKET_DEMO", "true");
        }
        return environment;
    }

    void awaitReady() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!address.answers()) {
            if (!process.runs() || process.hasSaid(STARTED) && !address.hasPortal()) {
                throw new LaunchException(LaunchError.PORTAL_NOT_DEPLOYED, process.log());
            }
            if (Instant.now().isAfter(limit)) {
                throw new LaunchException(LaunchError.PORTAL_NOT_READY, START_LIMIT.toMinutes(), process.log());
            }
            Pause.shortly();
        }
    }

    PortalAddress address() {
        return address;
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }
}
