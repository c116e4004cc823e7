package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at his screen, signed in; remembers what the browser complained about. */
final class Desk implements AutoCloseable {

    static final String PASSWORD = "songlam-2026";

    private final List<String> complaints = new ArrayList<>();
    private final PortalInBrowser.Running running;
    private final String account;
    private final BrowserContext context;
    private final Page page;

    Desk(PortalInBrowser.Running running, String account, int width, int height) {
        this.running = running;
        this.account = account;
        this.context = running.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("vi-VN")
                        .setStorageState(running.sessionOf(account)));
        this.context.setDefaultTimeout(60_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        open("/home");
        if (page.url().contains("/sign-in")) {
            signIn();
        }
    }

    /** Whoever signed in once goes on with that session at his next desk, as long as it lasts. */
    private void signIn() {
        id("signIn:username").fill(account);
        id("signIn:password").fill(PASSWORD);
        id("signIn:submit").click();
        page.waitForURL(Pattern.compile(".*/home"));
        running.keepSession(account, context.storageState());
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(running.address().toString().replaceAll("/$", "") + path);
        return page;
    }

    void size(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** The element with this id of a Faces page, colons and all. */
    Locator id(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Confirms what the page asks again. */
    void confirm() {
        page.locator(".ui-confirm-dialog:visible .ui-confirmdialog-yes").click();
    }

    /** Opens the list of a field and takes the entry with this text. */
    void choose(String field, String text) {
        id(field).scrollIntoViewIfNeeded();
        id(field).click();
        page.locator("[id='" + field + "_panel'] li:visible:has-text('" + text + "')")
                .first()
                .click();
    }

    Locator button(String label) {
        return page.locator("button:has-text('" + label + "')");
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    List<String> complaints() {
        return complaints;
    }

    /** Begins anew, for the next page at this desk. */
    void forgetComplaints() {
        complaints.clear();
    }

    /** What the window shows, kept in {@code target/screenshots}; the guide takes those whose names begin with a number. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("tongket.home"), "target", "screenshots", name + ".png")));
    }

    /** Leaves behind what he saw last, for whoever reads a failure. */
    @Override
    public void close() {
        picture("last-" + account);
        context.close();
    }
}
