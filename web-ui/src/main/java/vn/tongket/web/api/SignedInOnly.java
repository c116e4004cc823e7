package vn.tongket.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/** Every call but those for a token and for the contract itself asks who is calling. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInOnly implements ContainerRequestFilter {

    private static final Set<String> OPEN = Set.of("tokens", "openapi");

    @Override
    public void filter(ContainerRequestContext call) {
        boolean open = OPEN.contains(call.getUriInfo().getPath().replaceAll("^/|/$", ""));
        if (!open && call.getSecurityContext().getUserPrincipal() == null) {
            call.abortWith(Problem.response(401, "NOT_SIGNED_IN", "Unauthorized", null, List.of()));
        }
    }
}
