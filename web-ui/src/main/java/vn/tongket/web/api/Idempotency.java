package vn.tongket.web.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.planning.idempotency.RepeatedCallService;
import vn.tongket.planning.idempotency.StoredAnswer;

/**
 * Gives a repeated {@code POST} with the same {@code Idempotency-Key} the first answer (IDM-1).
 *
 * <p>The filter opens the transaction that the call's services join and ends it before the answer leaves,
 * so that the work and its answer are stored together or not at all.
 */
@Provider
@ApplicationScoped
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String OPENED = Idempotency.class.getName();
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private RepeatedCallService answers;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Override
    public void filter(ContainerRequestContext call) {
        String key = call.getHeaderString(HEADER);
        if (key == null || !"POST".equals(call.getMethod()) || username(call) == null) {
            return;
        }
        begin();
        call.setProperty(OPENED, key);
        answers.answerTo(username(call), key, call.getUriInfo().getPath())
                .ifPresent(answer -> call.abortWith(again(answer)));
    }

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        Object key = call.getProperty(OPENED);
        if (key != null) {
            call.removeProperty(OPENED);
            end(username(call), (String) key, answer);
        }
    }

    private void end(String username, String key, ContainerResponseContext answer) {
        try {
            if (answer.getStatus() >= 400 || transaction.getStatus() != Status.STATUS_ACTIVE) {
                transaction.rollback();
                return;
            }
            if (answer.hasEntity() && !(answer.getEntity() instanceof String)) {
                answer.setEntity(JSON.toJson(answer.getEntity()), null, MediaType.APPLICATION_JSON_TYPE);
            }
            answers.keep(username, key, stored(answer));
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new BusinessException(KernelError.STALE);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredAnswer stored(ContainerResponseContext answer) {
        return new StoredAnswer(
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                Optional.ofNullable(answer.getEntity()).map(Object::toString).orElse(null));
    }

    private static Response again(StoredAnswer answer) {
        return Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body())
                .build();
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String username(ContainerRequestContext call) {
        return call.getSecurityContext().getUserPrincipal() == null
                ? null
                : call.getSecurityContext().getUserPrincipal().getName();
    }
}
