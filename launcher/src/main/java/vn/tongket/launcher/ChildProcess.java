package vn.tongket.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A program that runs as long as the portal does (tiến trình con), with its output in a log of its own. */
final class ChildProcess {

    private final Process process;
    private final BoundedLog log;
    private final Thread reader;
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();

    private ChildProcess(Process process, BoundedLog log) {
        this.process = process;
        this.log = log;
        this.reader = new Thread(this::read, "log of " + log.newest().getFileName());
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, BoundedLog log) {
        ProcessBuilder builder = new ProcessBuilder(ownSession(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            ChildProcess child = new ChildProcess(builder.start(), log);
            child.process.getOutputStream().close();
            child.reader.setDaemon(true);
            child.reader.start();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ctrl-C reaches everything in the terminal's session; the children leave it, so that they end in order. */
    private static List<String> ownSession(List<String> command) {
        if (!Path.of("/usr/bin/setsid").toFile().canExecute()) {
            return command;
        }
        List<String> detached = new ArrayList<>(List.of("/usr/bin/setsid"));
        detached.addAll(command);
        return detached;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                awaited.removeIf(line::contains);
            }
        } catch (IOException e) {
            log.write(e.toString());
        }
    }

    void listenFor(String words) {
        awaited.add(words);
    }

    boolean hasSaid(String words) {
        return !awaited.contains(words);
    }

    long pid() {
        return process.pid();
    }

    boolean runs() {
        return process.isAlive();
    }

    Path log() {
        return log.newest();
    }

    CompletableFuture<?> end() {
        return process.onExit();
    }

    /** Asks the program to end and takes it down when it does not. */
    void stop(Duration patience) {
        process.toHandle().destroy();
        awaitEnd(patience);
    }

    /** Takes the program down if it has not ended by itself in time. */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
            reader.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        log.close();
    }
}
