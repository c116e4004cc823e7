package vn.tongket.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.tongket.launcher.Options;
import vn.tongket.launcher.RunningPortal;

/**
 * The embedded portal with its demonstration office and a browser, started once for all test classes.
 *
 * <p>{@code TONGKET_PORTAL} names a fresh demonstration portal that runs already, for work on the pages.
 */
final class PortalInBrowser implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(PortalInBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, any -> Running.start(), Running.class);
    }

    /** The running parts; closed at the end of the test run. */
    record Running(
            URI address, RunningPortal portal, Playwright playwright, Browser browser, Map<String, String> sessions)
            implements AutoCloseable {

        private static final Path HOME = Path.of(System.getProperty("tongket.home"));
        private static final List<String> FLAGS = List.of(
                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync");

        static Running start() {
            try {
                String given = System.getenv("TONGKET_PORTAL");
                RunningPortal portal = given == null ? started() : null;
                PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
                Playwright playwright = Playwright.create();
                Browser browser = launched(playwright, FLAGS);
                return new Running(
                        given == null ? portal.address() : URI.create(given),
                        portal,
                        playwright,
                        browser,
                        new ConcurrentHashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static RunningPortal started() throws IOException {
            return RunningPortal.start(Options.in(HOME)
                    .withData(Files.createTempDirectory("tongket-browser"))
                    .withPort(0)
                    .withDemo());
        }

        private static Browser launched(Playwright playwright, List<String> flags) {
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(executable()))
                            .setArgs(flags));
        }

        /** Another browser on this machine, with these flags besides the usual ones; the caller closes it. */
        Browser launch(List<String> flags) {
            return launched(
                    playwright, Stream.concat(FLAGS.stream(), flags.stream()).toList());
        }

        /** The same portal, looked at in another browser. */
        Running in(Browser other) {
            return new Running(address, portal, playwright, other, sessions);
        }

        private static String executable() {
            String named = System.getenv("TONGKET_BROWSER");
            return named == null ? "/usr/bin/chromium" : named;
        }

        /** The cookies of this account's last sign-in; null when there was none. */
        String sessionOf(String account) {
            return sessions.get(account);
        }

        void keepSession(String account, String cookies) {
            sessions.put(account, cookies);
        }

        /** A fresh browser window of this size for this account. */
        Desk signIn(String account, int width, int height) {
            return new Desk(this, account, width, height);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            if (portal != null) {
                portal.close();
            }
        }
    }
}
