package vn.tongket.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.tongket.planning.account.SignInService;
import vn.tongket.planning.account.SignedIn;

/**
 * Recognises who sends a request: a program by its bearer token, a page by its session.
 *
 * <p>A session counts for the REST calls only when the request cannot come from another site: it reads,
 * or it carries a header that a foreign form cannot set.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SignInService signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> known = isCall(request) ? caller(request) : PortalSession.of(request, signIn);
        if (known.isPresent()) {
            return context.notifyContainerAboutLogin(
                    known.get().username(), known.get().roles());
        }
        return context.isProtected() ? askToSignIn(request, response, context) : context.doNothing();
    }

    private Optional<SignedIn> caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? signIn.byToken(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean ownPage = "tongket".equals(request.getHeader("X-Requested-With"));
        return reads || ownPage ? PortalSession.of(request, signIn) : Optional.empty();
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String page = request.getContextPath() + "/sign-in";
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + page
                                + "\"/></partial-response>");
            } else {
                response.sendRedirect(page + "?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return "GET".equals(request.getMethod())
                ? path + (request.getQueryString() == null ? "" : "?" + request.getQueryString())
                : "/";
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
