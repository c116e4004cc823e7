package vn.tongket.planning.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Slows down guessing (ACC-3), in transactions of its own so that a refusal does not undo the count. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottleService {

    private static final int TOLERATED_BY_ACCOUNT = 5;
    private static final int TOLERATED_BY_ADDRESS = 20;

    @Inject
    private AccountRepository accounts;

    private final Clock clock = Clock.systemUTC();

    /** Seconds that this account or address still has to wait; 0 when it may try. */
    public long secondsToWait(String username, String address) {
        Instant now = clock.instant();
        return Math.max(
                accounts.secondsToWait(accountKey(username), now), accounts.secondsToWait(addressKey(address), now));
    }

    public void failed(String username, String address) {
        Instant now = clock.instant();
        accounts.throttle(accountKey(username)).fail(TOLERATED_BY_ACCOUNT, now);
        accounts.throttle(addressKey(address)).fail(TOLERATED_BY_ADDRESS, now);
    }

    public void succeeded(String username) {
        accounts.forgetThrottle(accountKey(username));
    }

    private static String accountKey(String username) {
        return "account:" + Account.normalise(username);
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }
}
