package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.tongket.launcher.DatabaseAccess;

/** A wall in the hall, opened by its own link on one of two nodes, goes on when that node is gone. */
@ExtendWith(PortalInBrowser.class)
class WallTest {

    @Test
    @Tag("ATT-100")
    @Tag("ATT-101")
    void theWallGoesOnWhenItsNodeIsGone(PortalInBrowser.Running portal) throws IOException {
        String plan = LiveTest.issued(portal);
        Calls planner = new Calls(portal, "chuyenvien");
        List<String> codes = LiveTest.invited(planner, plan);
        try (Desk desk = portal.signIn("chuyenvien", 1440, 900);
                BrowserContext hall = portal.browser().newContext();
                KillablePortal second = secondNode(portal);
                SwitchingProxy proxy = new SwitchingProxy(second.address())) {
            String link = made(desk, plan);
            Page wall = hall.newPage();
            wall.navigate(proxy.address() + link.substring(link.indexOf("screen/")));
            wall.evaluate("window.sameWindow = true");
            assertThat(wall.locator("#state")).hasText("Trực tiếp");
            assertThat(wall.locator("#present")).hasText("0");
            LiveTest.checkedIn(planner, plan, codes.get(0));
            assertThat(wall.locator("#present")).hasText("1");

            second.cutThePower();
            assertThat(wall.locator("#state")).containsText("Mất kết nối với máy chủ từ");
            LiveTest.checkedIn(planner, plan, codes.get(1));
            proxy.switchTo(portal.address());
            assertThat(wall.locator("#state")).hasText("Trực tiếp");
            assertThat(wall.locator("#present")).hasText("2");
            LiveTest.checkedIn(planner, plan, codes.get(2));
            assertThat(wall.locator("#present")).hasText("3");

            takenBack(desk);
            assertThat(wall.locator("#state")).containsText("đã hết hạn hoặc bị thu hồi");
            assertThat(wall.evaluate("window.sameWindow")).isEqualTo(true);
            assertThat(wall.content()).doesNotContain("Khách Mời");
        }
    }

    private static String made(Desk desk, String plan) {
        desk.open("/attendance/live?plan=" + plan);
        desk.id("walls:screen").fill("Sảnh tầng 1");
        desk.id("walls:make").click();
        assertThat(desk.id("opened")).isVisible();
        desk.picture("attendance-walls");
        return desk.id("opened").getAttribute("href");
    }

    private static void takenBack(Desk desk) {
        desk.page().locator("#walls button:has-text('Thu hồi')").click();
        desk.confirm();
        desk.sees("Thu hồi lúc");
        assertThat(desk.complaints()).isEmpty();
    }

    private static KillablePortal secondNode(PortalInBrowser.Running portal) throws IOException {
        DatabaseAccess database = portal.portal() == null
                ? new DatabaseAccess(System.getenv("TONGKET_DB_URL"), "tongket", "")
                : portal.portal().database();
        return KillablePortal.beside(database, Files.createTempDirectory("tongket-second-node"));
    }
}
