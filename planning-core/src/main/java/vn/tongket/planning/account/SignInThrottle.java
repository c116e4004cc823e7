package vn.tongket.planning.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins of one account or one address (ACC-3). */
@Entity
@Table(name = "sign_in_throttle", schema = "planning")
class SignInThrottle {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 6;

    @Id
    private String key;

    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    protected SignInThrottle() {
        // for JPA
    }

    void fail(int tolerated, Instant now) {
        failures = now.isAfter(lastFailure.plus(FORGOTTEN_AFTER)) ? 1 : failures + 1;
        lastFailure = now;
        if (failures >= tolerated) {
            int doublings = Math.min(failures - tolerated, DOUBLINGS);
            blockedUntil = now.plus(FIRST_WAIT.multipliedBy(1L << doublings));
        }
    }

    long secondsToWait(Instant now) {
        return Math.max(0, Duration.between(now, blockedUntil).toSeconds());
    }
}
