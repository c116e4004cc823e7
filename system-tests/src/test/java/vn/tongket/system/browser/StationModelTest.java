package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * network that loses, delays, doubles and reorders, and phones that are killed. {@code TONGKET_HISTORIES} asks for other
 * numbers than a hundred thousand.
 */
class StationModelTest {

    private static final int HISTORIES = Integer.parseInt(System.getenv().getOrDefault("TONGKET_HISTORIES", "100000"));

    /** As many threads of the browser as the smallest machine has processors. */
    private static final int WORKERS = 2;

    private static final int ENOUGH_FOR_A_BUG = 8_000;
    /** Each thread plays seeds of its own. */
    private static final String IN_WORKERS = """
            ([code, workers, each]) => Promise.all(Array.from({ length: workers }, (any, index) => {
              const play = code + "\\nonmessage = (asked) => postMessage(TongketModel.prove(asked.data, " + each + "));";
              const worker = new Worker(URL.createObjectURL(new Blob([play], { type: "text/javascript" })));
              return new Promise((resolve, reject) => {
                worker.onmessage = (answer) => resolve(answer.data);
                worker.onerror = (event) => reject(new Error(event.message));
                worker.postMessage(1 + index * each);
              });
            }))""";

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
        long began = System.nanoTime();
        List<?> sums = (List<?>) browser.newPage()
                .evaluate(IN_WORKERS, List.of(String.join("\n", sources("", "", "")), WORKERS, HISTORIES / WORKERS));
        assertThat(sums).extracting(sum -> ((Map<?, ?>) sum).get("failure")).containsOnlyNulls();
        long histories = sum(sums, "histories");
        long scans = sum(sums, "scans");
        long admitted = sum(sums, "admitted");
        long events = sum(sums, "events");
        System.out.printf(
                "Stations: %d histories, %d events, %d scans, %d admissions in %d s: 0 double entries, 0 lost scans%n",
                histories, events, scans, admitted, (System.nanoTime() - began) / 1_000_000_000);
        assertThat(histories).isEqualTo(HISTORIES);
        assertThat(admitted).isGreaterThan(HISTORIES / 4);
    }

    /** A model that finds no planted bug proves nothing. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ledger.js | valid && guest.home === lease.station && | valid &&
            ledger.js | state.ops.push(value); | void value;
            ledger.js | && !known(state, guest, session).gone | ``
            ledger.js | op.told = "unshown"; | op.told = "admitted";
            verdicts.js | writes = ledger.enter(state, guest, session, op.scanId, op.at); | ledger.enter(state, guest, session, op.scanId, op.at);
            telling.js | state.ops = state.ops.filter((op) => op.seq > body.received); | state.ops = [];
            telling.js | ledger.change(state, guest, wanted.session, { gone: true }) | []
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

    private static long sum(List<?> sums, String name) {
        return sums.stream()
                .mapToLong(sum -> ((Number) ((Map<?, ?>) sum).get(name)).longValue())
                .sum();
    }

    /** A page with the phone's code and the model, with one piece of it replaced. */
    private static Page page(String file, String sound, String broken) {
        Page page = browser.newPage();
        sources(file, sound, broken)
                .forEach(code -> page.addScriptTag(new Page.AddScriptTagOptions().setContent(code)));
        return page;
    }

    private static List<String> sources(String file, String sound, String broken) {
        List<String> sources = new ArrayList<>();
        for (String name : StationModel.FILES) {
            String code = StationModel.read(name);
            if (name.equals(file)) {
                assertThat(code).contains(sound);
                code = code.replace(sound, broken);
            }
            sources.add(code);
        }
        return sources;
    }
}
