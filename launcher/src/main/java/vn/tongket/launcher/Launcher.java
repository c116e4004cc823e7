package vn.tongket.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The command {@code ./tongket} (lệnh khởi động): starts the portal and stays until Ctrl-C. */
public final class Launcher {

    private final Messages messages = Messages.forTerminal(System.getenv());
    private final PrintStream out = utf8(FileDescriptor.out);
    private final PrintStream err = utf8(FileDescriptor.err);

    private volatile boolean stopping;
    private volatile boolean refused;

    private Launcher() {}

    public static void main(String[] words) {
        System.exit(new Launcher().run(List.of(words)));
    }

    private int run(List<String> words) {
        try {
            Path home = Path.of(System.getProperty("tongket.home", ""));
            CommandLine line = CommandLine.parse(words, System.getenv(), home.toAbsolutePath());
            if (line.asksForHelp()) {
                out.println(messages.text("help"));
                return 0;
            }
            return runPortal(line.options());
        } catch (LaunchException e) {
            return refuse(e.error(), e.arguments());
        } catch (UncheckedIOException e) {
            return refuse(LaunchError.BROKEN, e.getCause());
        }
    }

    private int runPortal(Options options) {
        Instant begun = Instant.now();
        RunningPortal portal = new RunningPortal(options, step -> out.println(messages.of(step)));
        Thread stop = new Thread(() -> stop(portal), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        portal.open();
        welcome(options, portal, Duration.between(begun, Instant.now()));
        return refuse(portal.awaitEnd(), portal.logs());
    }

    /** Runs at the end of the virtual machine, whatever brought it about. */
    private void stop(RunningPortal portal) {
        stopping = true;
        if (!refused) {
            out.println(messages.text("stopping"));
        }
        portal.close();
        if (!refused) {
            out.println(messages.text("stopped"));
        }
    }

    private void welcome(Options options, RunningPortal portal, Duration took) {
        out.println(messages.text("ready", portal.address(), took.toSeconds()));
        if (options.demo()) {
            printAccounts(Installation.in(options.home()).war());
        }
        out.println(messages.text("how-to-stop", portal.logs()));
    }

    private void printAccounts(Path war) {
        try {
            List<String> accounts = DemoFiles.lines(war, "accounts.txt");
            out.println(messages.text(accounts.isEmpty() ? "demo-accounts.none" : "demo-accounts"));
            accounts.forEach(account -> out.println("  " + account));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int refuse(LaunchError error, Object... arguments) {
        if (!stopping) {
            refused = true;
            err.println(messages.of(error, arguments));
        }
        return error.exitCode();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
