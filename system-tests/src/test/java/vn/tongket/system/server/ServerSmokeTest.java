package vn.tongket.system.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
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
    @Tag("REG-3")
    void planGoesItsShortWayToTheDoor() {
        PortalClient planner = as("chuyenvien");
        String plan = OfficeWork.draft(planner);
        OfficeWork.step(planner, plan, "submit");
        OfficeWork.step(as("chutich"), plan, "approve");
        JsonObject issued = OfficeWork.step(as("vanthu"), plan, "issue");
        assertThat(issued.get("number").getAsString()).matches("0[1-9]/KH-.+");

        String code = OfficeWork.invite(planner, plan);
        OfficeWork.call(planner.put(plan + "/stations/cua-1", "{\"name\":\"Cửa chính\"}"), 204);
        OfficeWork.call(planner.put(plan + "/ushers/letan", OfficeWork.duty()), 204);
        PortalClient usher = as("letan");
        assertThat(OfficeWork.verdict(usher, plan, code)).isEqualTo("admitted");
        assertThat(OfficeWork.verdict(usher, plan, code)).isEqualTo("already-admitted");
        assertThat(OfficeWork.verdict(usher, plan, "KHONG-CO-MA-NAY")).isEqualTo("unknown-code");
    }

    @Test
    @Tag("IDM-1")
    void aRepeatedCallGetsTheFirstAnswer() {
        PortalClient planner = as("chuyenvien");
        String key = UUID.randomUUID().toString();
        String draft = "{\"title\":\"Kế hoạch gửi hai lần\"}";

        HttpResponse<String> first = planner.postOnce("/portal/api/plans", draft, key);
        HttpResponse<String> again = planner.postOnce("/portal/api/plans", draft, key);

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(201);
        assertThat(OfficeWork.call(again, 201).get("id"))
                .isEqualTo(OfficeWork.call(first, 201).get("id"));
    }

    @Test
    @Tag("IDM-2")
    void aRefusedCallLeavesItsKeyFree() {
        PortalClient planner = as("chuyenvien");
        String key = UUID.randomUUID().toString();

        HttpResponse<String> refused = planner.postOnce("/portal/api/plans", "{\"title\":\"\"}", key);
        HttpResponse<String> corrected = planner.postOnce("/portal/api/plans", "{\"title\":\"Kế hoạch sửa lại\"}", key);

        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(corrected.statusCode()).isEqualTo(201);
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
