package vn.tongket.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.tongket.planning.account.SignInService;
import vn.tongket.planning.account.SignedIn;

/** What a browser session remembers of a sign-in (phiên làm việc); its roles are never older than a minute. */
record PortalSession(SignedIn signedIn, Instant checkedAt) implements Serializable {

    private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);
    private static final String ATTRIBUTE = PortalSession.class.getName();

    /** Starts a session for somebody; the identifier changes, so that a planted one is worth nothing. */
    static void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new PortalSession(signedIn, Instant.now()));
    }

    static Optional<SignedIn> of(HttpServletRequest request, SignInService signIn) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof PortalSession known)) {
            return Optional.empty();
        }
        if (Instant.now().isAfter(known.checkedAt.plus(TRUSTED_FOR))) {
            known = new PortalSession(signIn.signedIn(known.signedIn.username()), Instant.now());
            session.setAttribute(ATTRIBUTE, known);
        }
        return Optional.of(known.signedIn).filter(somebody -> !somebody.roles().isEmpty());
    }
}
