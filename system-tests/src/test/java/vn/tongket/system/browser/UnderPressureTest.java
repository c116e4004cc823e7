package vn.tongket.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What many at once, and somebody who guesses, meet at the portal's calls. */
@ExtendWith(PortalInBrowser.class)
class UnderPressureTest {

    private static final int AT_ONCE = 200;

    @Test
    void ofTwoHundredCheckInsOfOneCodeOneIsAdmitted(PortalInBrowser.Running portal) {
        String plan = Ongoing.plan(portal);
        String code = invited(new Calls(portal, "chuyenvien"), plan);
        Calls usher = new Calls(portal, "letan");

        List<CompletableFuture<HttpResponse<String>>> doors = IntStream.range(0, AT_ONCE)
                .mapToObj(door -> usher.post("plans/" + plan + "/check-ins", scan(code)))
                .toList();
        List<String> verdicts = doors.stream()
                .map(door -> Calls.value(door.join().body(), "verdict"))
                .toList();

        assertThat(verdicts).hasSize(AT_ONCE);
        assertThat(verdicts).filteredOn("admitted"::equals).hasSize(1);
        assertThat(verdicts).filteredOn("already-admitted"::equals).hasSize(AT_ONCE - 1);
    }

    @Test
    void guessingAPasswordIsSlowedDown(PortalInBrowser.Running portal) {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(Calls.token(portal, "mattran", "khong-phai-mat-khau").statusCode())
                    .isEqualTo(401);
        }

        HttpResponse<String> refused = Calls.token(portal, "mattran", Desk.PASSWORD);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    private static String invited(Calls planner, String plan) {
        String groups = planner.get("plans/" + plan + "/attendee-groups").join().body();
        String person =
                "{\"attendeeGroupId\":\"%s\",\"people\":[{\"fullName\":\"Khách %s\",\"position\":\"Đại biểu\"}]}"
                        .formatted(Calls.value(groups, "id"), UUID.randomUUID());
        return Calls.value(
                planner.post("plans/" + plan + "/invitations", person).join().body(), "code");
    }

    private static String scan(String code) {
        return "{\"code\":\"%s\",\"stationId\":\"cua-chinh\",\"scanId\":\"%s\"}".formatted(code, UUID.randomUUID());
    }
}
