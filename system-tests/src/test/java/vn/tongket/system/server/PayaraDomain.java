package vn.tongket.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A domain of Payara Server (miền máy chủ ứng dụng) of its own, on ports of its own, driven by {@code asadmin}. */
final class PayaraDomain {

    private static final int PORT_BASE = Integer.getInteger("payara.portbase", 14800);
    static final int ADMIN_PORT = PORT_BASE + 48;
    static final int HTTP_PORT = PORT_BASE + 80;
    private static final String NAME = "office";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home;
    private final Path domains;

    private PayaraDomain(Path home, Path domains) {
        this.home = home;
        this.domains = domains;
    }

    static PayaraDomain create(Path home, Path domains) {
        PayaraDomain domain = new PayaraDomain(home, domains);
        domain.asadmin(
                "create-domain", "--domaindir", domains.toString(), "--portbase", "" + PORT_BASE, "--nopassword", NAME);
        return domain;
    }

    /** The environment is kept by the server when it restarts itself. */
    void start(Map<String, String> environment) {
        asadmin(environment, "start-domain", "--domaindir", domains.toString(), NAME);
    }

    void restart() {
        asadmin("restart-domain", "--domaindir", domains.toString(), NAME);
    }

    /** Runs a command as the IT staff would; what it printed, unless a command in it failed. */
    String asadmin(String... words) {
        return asadmin(Map.of(), words);
    }

    private String asadmin(Map<String, String> environment, String... words) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--port", "" + ADMIN_PORT));
        command.addAll(List.of(words));
        String said = run(command, environment);
        if (said.contains(" failed.")) {
            throw new IllegalStateException(String.join(" ", words) + "\n" + said);
        }
        return said;
    }

    private String run(List<String> command, Map<String, String> environment) {
        try {
            Path log = Files.createTempFile(domains.getParent(), "asadmin", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end in " + PATIENCE);
            }
            String said = Files.readString(log);
            Files.delete(log);
            return process.exitValue() == 0 ? said : said + "\nCommand failed. Exit code " + process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Path log() {
        return domains.resolve(NAME).resolve("logs/server.log");
    }

    /** Ends the server by its process number, which it wrote down itself. */
    void close() {
        server().ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
            } catch (CompletionException e) {
                process.destroyForcibly();
                process.onExit().join();
            }
        });
    }

    private Optional<ProcessHandle> server() {
        try {
            Path pid = domains.resolve(NAME).resolve("config/pid");
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
