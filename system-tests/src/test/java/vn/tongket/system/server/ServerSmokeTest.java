package vn.tongket.system.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
        String plan = draft(planner);
        step(planner, plan, "submit");
        step(as("chutich"), plan, "approve");
        JsonObject issued = step(as("vanthu"), plan, "issue");
        assertThat(issued.get("number").getAsString()).contains("/KH-");

        String code = invite(planner, plan);
        call(planner.put(plan + "/stations/cua-1", "{\"name\":\"Cửa chính\"}"), 204);
        call(planner.put(plan + "/ushers/letan", duty()), 204);
        PortalClient usher = as("letan");
        assertThat(verdict(usher, plan, code)).isEqualTo("admitted");
        assertThat(verdict(usher, plan, code)).isEqualTo("already-admitted");
        assertThat(verdict(usher, plan, "KHONG-CO-MA-NAY")).isEqualTo("unknown-code");
    }

    @Test
    void upgradeKeepsWhatIsStored() throws IOException {
        String plan = draft(as("chuyenvien"));

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

    /** The address of a new plan. */
    private static String draft(PortalClient planner) {
        JsonObject plan = call(planner.post("/portal/api/plans", """
                        {"type":"Kế hoạch","title":"Kế hoạch tổng kết công tác bầu cử","issuingBody":"Ủy ban bầu cử phường Sông Lam",
                        "place":"Sông Lam","legalBasis":["Luật Bầu cử"],"startsAt":"2026-12-01T08:00:00+07:00",
                        "sections":[{"level":1,"number":"I","heading":"MỤC ĐÍCH","text":"Đánh giá kết quả bầu cử."}],
                        "tasks":[{"unit":"Phòng Kinh tế, Hạ tầng và Đô thị","text":"Chuẩn bị hội trường"}],
                        "recipients":["Như trên"],"signingAuthority":"TM. ỦY BAN BẦU CỬ","signerTitle":"CHỦ TỊCH"}"""), 201);
        return "/portal/api/plans/" + plan.get("id").getAsString();
    }

    private static JsonObject step(PortalClient client, String plan, String action) {
        return call(client.post(plan + "/transitions", "{\"action\":\"%s\"}".formatted(action)), 200);
    }

    /** The code of a guest's invitation. */
    private static String invite(PortalClient planner, String plan) {
        JsonObject group =
                call(planner.post(plan + "/attendee-groups", "{\"name\":\"Khách mời\",\"kind\":\"people\"}"), 201);
        JsonObject invited = call(
                planner.post(
                        plan + "/invitations",
                        "{\"attendeeGroupId\":\"%s\",\"people\":[{\"fullName\":\"Hoàng Thị Mơ\",\"honorific\":\"Bà\"}]}"
                                .formatted(group.get("id").getAsString())),
                201);
        return invited.getAsJsonArray("items")
                .get(0)
                .getAsJsonObject()
                .get("code")
                .getAsString();
    }

    private static String verdict(PortalClient usher, String plan, String code) {
        String scan = """
                {"code":"%s","stationId":"cua-1","scanId":"%s","scannedAt":"%s"}""".formatted(code, UUID.randomUUID(), Instant.now());
        return call(usher.post(plan + "/check-ins", scan), 200).get("verdict").getAsString();
    }

    private static String duty() {
        return "{\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(LocalDate.now().minusDays(1), LocalDate.now().plusDays(30));
    }

    private static JsonObject call(HttpResponse<String> answer, int expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return answer.body().isEmpty()
                ? new JsonObject()
                : PortalClient.json(answer).getAsJsonObject();
    }
}
