package vn.tongket.system.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerSmokeTest {

    @RegisterExtension
    static final OfficePortal PORTAL = new OfficePortal();

    @Test
    void signInPageSaysNothingAboutTheServer() {
        HttpResponse<String> page = PORTAL.client().get("/portal/sign-in");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(page.headers().firstValue("set-cookie").orElse(""))
                .contains("SameSite=Lax")
                .contains("HttpOnly");
    }

    @Test
    void isReadyWhenTheDatabaseAnswers() {
        HttpResponse<String> ready = PORTAL.client().get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"name\":\"database\"").contains("\"status\":\"UP\"");
    }

    @Test
    void wrongPasswordGetsNoToken() {
        HttpResponse<String> refused =
                PORTAL.client().post("/portal/api/tokens", "{\"username\":\"nobody\",\"password\":\"wrong\"}");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void callsWithoutTokenAreRefused() {
        assertThat(PORTAL.client().get("/portal/api/plans").statusCode()).isEqualTo(401);
    }

    @Test
    void rolesOfTheSessionBeansHoldInTheEar() {
        String draft = "{\"title\":\"Kế hoạch thử quyền\"}";

        assertThat(as("letan").post("/portal/api/plans", draft).statusCode()).isEqualTo(403);
        assertThat(as("chuyenvien").post("/portal/api/plans", draft).statusCode())
                .isEqualTo(201);
    }

    @Test
    void planGoesItsShortWayToTheDoor() {
        PortalClient planner = as("chuyenvien");
        String plan = OfficeWork.draft(planner);
        OfficeWork.step(planner, plan, "submit");
        OfficeWork.step(as("chutich"), plan, "approve");
        JsonObject issued = OfficeWork.step(as("vanthu"), plan, "issue");
        assertThat(issued.get("number").getAsString()).contains("/KH-");

        String code = OfficeWork.invite(planner, plan);
        OfficeWork.call(planner.put(plan + "/stations/cua-1", "{\"name\":\"Cửa chính\"}"), 204);
        OfficeWork.call(planner.put(plan + "/ushers/letan", OfficeWork.duty()), 204);
        PortalClient usher = as("letan");
        assertThat(OfficeWork.verdict(usher, plan, code)).isEqualTo("admitted");
        assertThat(OfficeWork.verdict(usher, plan, code)).isEqualTo("already-admitted");
        assertThat(OfficeWork.verdict(usher, plan, "KHONG-CO-MA-NAY")).isEqualTo("unknown-code");
    }

    @Test
    void nominationGoesItsShortWayToTheCertificate() {
        PortalClient planner = as("chuyenvien");
        PortalClient officer = as("canbok1");
        String campaign = OfficeWork.campaign(planner);
        String nomination = OfficeWork.nomination(officer, campaign);
        OfficeWork.step(officer, nomination, "submit");
        OfficeWork.step(as("truongk1"), nomination, "endorse");
        OfficeWork.appraise(planner, nomination);
        OfficeWork.step(planner, nomination, "propose");

        JsonObject decision = OfficeWork.decision(as("chutich"), campaign);

        assertThat(decision.get("number").getAsString()).contains("/QĐ-");
        assertThat(planner.get("/portal/api/decisions/" + decision.get("id").getAsString() + "/certificates?format=pdf")
                        .body())
                .startsWith("%PDF-");
    }

    @Test
    void upgradeKeepsWhatIsStored() throws IOException {
        String plan = OfficeWork.draft(as("chuyenvien"));

        PORTAL.upgrade();

        assertThat(as("chuyenvien").get(plan).statusCode()).isEqualTo(200);
    }

    @Test
    void adminListenerIsOnLoopbackOnly() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces()
                .filter(i -> !i.getName().equals("lo"))
                .toList()) {
            for (var address : network.getInterfaceAddresses()) {
                assertThatThrownBy(() -> new Socket()
                                .connect(new InetSocketAddress(address.getAddress(), PayaraDomain.ADMIN_PORT), 2000))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    private static PortalClient as(String username) {
        return PORTAL.client().signIn(username, "songlam-2026");
    }
}
