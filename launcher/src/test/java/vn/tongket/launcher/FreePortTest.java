package vn.tongket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void refusesAPortThatSomebodyListensOn() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("127.0.0.1", taken.getLocalPort(), LaunchError.PORT_BUSY);
            assertRefused("0.0.0.0", taken.getLocalPort(), LaunchError.PORT_BUSY);
        }
    }

    @Test
    void refusesAnAddressThatIsNotThisMachines() {
        assertRefused("192.0.2.77", 0, LaunchError.HOST_UNKNOWN);
        assertRefused("no.such.host.invalid", 0, LaunchError.HOST_UNKNOWN);
    }

    @Test
    void takesAFreeOneForZero() {
        assertThat(FreePort.wanted("127.0.0.1", 0)).isPositive();
    }

    private static void assertRefused(String host, int port, LaunchError error) {
        assertThatThrownBy(() -> FreePort.wanted(host, port))
                .isInstanceOfSatisfying(
                        LaunchException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
