package vn.tongket.awards.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tongket.kernel.BusinessException;

/** Slows down those who try codes (giới hạn số lần thử): ten wrong ones from an address in ten minutes, AWD-67. */
@ApplicationScoped
class CodeThrottle {

    static final int TOLERATED = 10;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MAX_ADDRESSES = 10_000;

    private final Map<String, Failures> byAddress = new ConcurrentHashMap<>();
    private final Clock clock;

    CodeThrottle() {
        this(Clock.systemUTC());
    }

    CodeThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant since) {}

    void requireAllowed(String address) {
        Failures failures = byAddress.get(address);
        Instant now = clock.instant();
        if (failures != null && failures.count >= TOLERATED && now.isBefore(failures.since.plus(WINDOW))) {
            long wait = Duration.between(now, failures.since.plus(WINDOW)).toSeconds() + 1;
            throw new BusinessException(CertificateError.TOO_MANY_ATTEMPTS, wait);
        }
    }

    void failed(String address) {
        Instant now = clock.instant();
        forgetOld(now);
        byAddress.merge(
                address,
                new Failures(1, now),
                (known, fresh) ->
                        now.isAfter(known.since.plus(WINDOW)) ? fresh : new Failures(known.count + 1, known.since));
    }

    /** Never keeps more addresses than this, whoever asks. */
    private void forgetOld(Instant now) {
        if (byAddress.size() >= MAX_ADDRESSES) {
            byAddress.values().removeIf(failures -> now.isAfter(failures.since.plus(WINDOW)));
        }
        if (byAddress.size() >= MAX_ADDRESSES) {
            byAddress.clear();
        }
    }
}
