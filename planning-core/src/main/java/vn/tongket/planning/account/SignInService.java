package vn.tongket.planning.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;

/** Signing in (đăng nhập), by password or by token. */
@Stateless
@PermitAll
public class SignInService {

    private static final Duration TOKEN_LIFE = Duration.ofHours(12);
    private static final String NOBODY = PasswordHash.of("");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccountRepository accounts;

    @Inject
    private SignInThrottleService throttle;

    private final Clock clock = Clock.systemDefaultZone();

    /** @param address where the attempt comes from; counted together with the account (ACC-3) */
    public SignedIn signIn(
            @NotNull @Size(max = 60) String username,
            @NotNull @Size(max = 200) String password,
            @NotNull String address) {
        verify(username, password, address);
        throttle.succeeded(username);
        return signedIn(Account.normalise(username));
    }

    /** The account whose password this is, for what wants it proven once more. */
    public AccountId proven(
            @NotNull @Size(max = 60) String username,
            @NotNull @Size(max = 200) String password,
            @NotNull String address) {
        Account account = verify(username, password, address);
        throttle.succeeded(username);
        return account.id();
    }

    public IssuedToken issueToken(
            @NotNull @Size(max = 60) String username,
            @NotNull @Size(max = 200) String password,
            @NotNull String address) {
        Account account = verify(username, password, address);
        throttle.succeeded(username);
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        accounts.removeExpiredTokens(account.id(), clock.instant());
        accounts.add(new ApiToken(hash(token), account.id(), clock.instant().plus(TOKEN_LIFE)));
        return new IssuedToken(token, clock.instant().plus(TOKEN_LIFE));
    }

    /** One question by itself, because every call of a program begins with it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SignedIn> byToken(@NotNull String token) {
        List<Object[]> rows = accounts.rolesByToken(hash(token), LocalDate.now(clock), clock.instant());
        return rows.stream().findFirst().map(row -> new SignedIn((String) row[0], codes(rows)));
    }

    /** What the roles of this user name are today; empty roles when the account was disabled. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SignedIn signedIn(@NotNull String username) {
        return new SignedIn(username, codes(accounts.roles(username, LocalDate.now(clock))));
    }

    private static Set<String> codes(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (String) row[1])
                .filter(Objects::nonNull)
                .map(role -> Role.valueOf(role).code())
                .collect(Collectors.toSet());
    }

    private Account verify(String username, String password, String address) {
        long wait = throttle.secondsToWait(username, address);
        if (wait > 0) {
            throw new BusinessException(SignInError.TOO_MANY_ATTEMPTS, wait);
        }
        Optional<Account> account = accounts.find(username).filter(Account::enabled);
        if (!PasswordHash.matches(password, account.map(Account::passwordHash).orElse(NOBODY)) || account.isEmpty()) {
            throttle.failed(username, address);
            throw new BusinessException(SignInError.WRONG_CREDENTIALS);
        }
        return account.get();
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 17 has SHA-256", e);
        }
    }
}
