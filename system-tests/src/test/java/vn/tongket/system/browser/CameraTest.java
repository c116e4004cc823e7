package vn.tongket.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The code printed on an invitation is held before the camera of a station (quét mã bằng máy quay). */
@ExtendWith(PortalInBrowser.class)
class CameraTest {

    @Test
    void aPrintedCodeIsReadByTheCameraAlsoWithoutTheNetwork(PortalInBrowser.Running portal, @TempDir Path folder) {
        Calls planner = new Calls(portal, "chuyenvien");
        String plan = StationTest.issued(portal, planner);
        StationTest.guestsAndDoors(planner, plan);
        Path film = CameraFilm.of(printed(portal, planner, plan), folder);
        try (Browser seeing = portal.launch(List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film))) {
            try (Desk phone = StationTest.phone(portal.in(seeing), plan, "NAM")) {
                Page page = phone.page();
                page.locator("#scan").click();
                StationTest.shows(phone, "admitted");
                phone.picture("station-camera");
                StationTest.shows(phone, "already-admitted");
                page.locator("#stop").click();
                assertThat(page.locator("#camera")).isHidden();

                page.context().setOffline(true);
                page.reload();
                assertThat(page.locator("#mode")).containsText("Ngoại tuyến");
                page.locator("#scan").click();
                StationTest.shows(phone, "already-admitted");
            }
        }
    }

    private static String printed(PortalInBrowser.Running portal, Calls planner, String plan) {
        String first =
                Calls.value(planner.get("plans/" + plan + "/invitations").join().body(), "id");
        try (Desk office = portal.signIn("chuyenvien", 1440, 900)) {
            var answer =
                    office.page().request().get(portal.address() + "api/invitations/" + first + "/document?format=pdf");
            assertThat(answer.status()).isEqualTo(200);
            return CertificateCode.first(answer.body());
        }
    }
}
