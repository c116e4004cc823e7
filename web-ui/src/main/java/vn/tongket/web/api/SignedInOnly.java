package vn.tongket.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * Every call but those for a token and for the contract itself asks who is calling; a screen in the hall is known by the
 * secret in its own path.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {

    private static final Set<String> OPEN = Set.of("tokens", "openapi");
    private static final String WALLS = "walls/";

    @Override
    public void filter(ContainerRequestContext call) {
        String path = call.getUriInfo().getPath().replaceAll("^/|/$", "");
        boolean open = OPEN.contains(path) || path.startsWith(WALLS);
        if (!open && call.getSecurityContext().getUserPrincipal() == null) {
            call.abortWith(Problem.response(401, "NOT_SIGNED_IN", "Unauthorized", null, List.of()));
        }
    }
}
