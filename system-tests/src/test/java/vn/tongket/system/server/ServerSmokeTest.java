package vn.tongket.system.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
