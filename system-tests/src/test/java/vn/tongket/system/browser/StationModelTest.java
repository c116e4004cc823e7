package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The construction of ADR 0015 over random histories: the phone's own code and the decisions of the server, with a
 * network that loses, delays, doubles and reorders, and phones that are killed. {@code TONGKET_HISTORIES} says how many.
 */
class StationModelTest {

    private static final int PART = 2_000;
    private static final int HISTORIES = Integer.parseInt(System.getenv().getOrDefault("TONGKET_HISTORIES", "20000"));
    private static final int ENOUGH_FOR_A_BUG = 8_000;
    private static final Path CODE =
            Path.of(System.getProperty("tongket.home"), "web-ui", "src", "main", "webapp", "assets", "station");

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        String named = System.getenv("TONGKET_BROWSER");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(named == null ? "/usr/bin/chromium" : named))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @Test
    @Tag("ATT-50")
    @Tag("ATT-52")
    void noHistoryLetsAGuestInTwiceOrLosesAScan() {
        Page page = page("", "", "");
        long scans = 0;
        long admitted = 0;
        long events = 0;
        for (int seed = 1; seed <= HISTORIES; seed += PART) {
            Map<?, ?> sum = prove(page, seed, Math.min(PART, HISTORIES - seed + 1));
            assertThat(sum.get("failure")).isNull();
            scans += number(sum, "scans");
            admitted += number(sum, "admitted");
            events += number(sum, "events");
        }
        System.out.printf(
                "Stations: %d histories, %d events, %d scans, %d admissions: 0 double entries, 0 lost scans%n",
                HISTORIES, events, scans, admitted);
        assertThat(admitted).isGreaterThan(HISTORIES / 4);
    }

    /** A model that finds no planted bug proves nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ledger.js | valid && guest.home === lease.station && | valid &&
            ledger.js | state.ops.push(value); | void value;
            ledger.js | && !known(state, guest, session).gone | ``
            ledger.js | op.told = "unshown"; | op.told = "admitted";
            station.js | writes = ledger.enter(state, guest, session, op.scanId, op.at); | ledger.enter(state, guest, session, op.scanId, op.at);
            station.js | state.ops = state.ops.filter((op) => op.seq > body.received); | state.ops = [];
            station.js | ledger.change(state, guest, wanted.session, { gone: true }) | []
            server.js | held.device === body.device && body.right === code.right | held.device === body.device
            server.js | if (held && !(held.id | if (false && !(held.id
            server.js | return held.device === body.device ? held : null; | return held;
            server.js | if (known && known.verdict) { | if (false) {
            """)
    void aPlantedBugIsFound(String file, String sound, String broken) {
        Page page = page(file, sound, broken);

        Map<?, ?> sum = prove(page, 1, ENOUGH_FOR_A_BUG);

        assertThat(sum.get("failure")).as("what the model says of it").isNotNull();
        System.out.printf("Planted in %s: found after %s histories%n", file, sum.get("histories"));
        page.close();
    }

    private static Map<?, ?> prove(Page page, int seed, int count) {
        return (Map<?, ?>) page.evaluate("([seed, count]) => TongketModel.prove(seed, count)", List.of(seed, count));
    }

    private static long number(Map<?, ?> sum, String name) {
        return ((Number) sum.get(name)).longValue();
    }

    /** A page with the phone's code and the model, with one piece of it replaced. */
    private static Page page(String file, String sound, String broken) {
        Page page = browser.newPage();
        for (String name : List.of("ledger.js", "station.js", "server.js", "model.js")) {
            String code = read(name);
            if (name.equals(file)) {
                assertThat(code).contains(sound);
                code = code.replace(sound, broken);
            }
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(code));
        }
        return page;
    }

    private static String read(String name) {
        Path shipped = CODE.resolve(name);
        try {
            return Files.exists(shipped)
                    ? Files.readString(shipped)
                    : new String(
                            StationModelTest.class
                                    .getResourceAsStream("/vn/tongket/system/station/" + name)
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
