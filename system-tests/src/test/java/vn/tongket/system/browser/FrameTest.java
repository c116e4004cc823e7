package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame of every page: a click that the server does not answer is told, what was typed stays, and a dialog takes the cursor when it opens. */
@ExtendWith(PortalInBrowser.class)
class FrameTest {

    @Test
    void aClickWithoutANetworkIsToldAndNothingTypedIsLost(PortalInBrowser.Running portal) {
        try (Desk planner = portal.signIn("chuyenvien", 360, 800)) {
            planner.open("/awards/campaigns");
            planner.id("campaigns:begin").click();
            Locator title = planner.id("campaigns:title");
            title.fill("Thi đua lập thành tích");
            planner.page().context().setOffline(true);
            planner.id("campaigns:open").click();
            Locator failure = planner.id("tk-failure");
            assertThat(failure).containsText("Không kết nối được máy chủ");
            planner.picture("mat-ket-noi");
            assertThat(title).hasValue("Thi đua lập thành tích");

            planner.page().context().setOffline(false);
            planner.id("campaigns:cancel").click();
            assertThat(failure).isHidden();
            assertThat(title).hasCount(0);
        }
    }

    @Test
    void anOpenedDialogHoldsTheCursorAtOnce(PortalInBrowser.Running portal) {
        try (Desk planner = portal.signIn("chuyenvien", 1440, 900)) {
            planner.open("/attendance/hall-protocol");
            assertEquals(
                    "rank:number",
                    planner.page().evaluate("() => { PF('rank').show(); return document.activeElement.id; }"));
        }
    }
}
