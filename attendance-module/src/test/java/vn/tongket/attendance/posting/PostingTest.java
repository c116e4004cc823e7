package vn.tongket.attendance.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.attendance.health.HealthState;

class PostingTest {

    private static final Instant OPEN = Instant.parse("2026-06-08T00:30:00Z");
    private static final Instant SHUT = OPEN.plusSeconds(3_600);

    @Test
    @Tag("ATT-74")
    void aPostedCodeWorksBetweenItsTwoMomentsAndUntilItIsEnded() {
        assertThat(posting(null).worksAt(OPEN.minusSeconds(1))).isFalse();
        assertThat(posting(null).worksAt(OPEN)).isTrue();
        assertThat(posting(null).worksAt(SHUT)).isFalse();
        assertThat(posting(OPEN.plusSeconds(60)).worksAt(OPEN.plusSeconds(120))).isFalse();
    }

    @Test
    @Tag("ATT-74")
    void aGuestSaysWhoHeIsByHisCodeOrHisLink() {
        String secret = "Zm9vYmFyLWZvb2Jhci1mb29iYXItZm9vYmFy";

        assertThat(Identity.of(" https://song-lam.example/portal/guest/answer?c=" + secret + " "))
                .hasValue(new Identity(null, secret));
        assertThat(Identity.of("7qk3m-9zt4x")).hasValue(new Identity("7qk3m-9zt4x", null));
        assertThat(Identity.of("  ")).isEmpty();
    }

    @Test
    @Tag("ATT-77")
    void aGuestWhoseRightADeviceHoldsWaitsForItUnlessHeHasToDeclareFirst() {
        assertThat(new SelfCheckIn(null, HealthState.CLEAR, null, "BAC").waiting())
                .isTrue();
        assertThat(new SelfCheckIn(null, HealthState.MISSING, null, null).waiting())
                .isFalse();
    }

    private static Posting posting(Instant endedAt) {
        return new Posting("p", "plan", "NAM", "Cửa Nam", "secret", OPEN, SHUT, "Lê Thị Tân", endedAt);
    }
}
