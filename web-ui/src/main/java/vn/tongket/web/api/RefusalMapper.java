package vn.tongket.web.api;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.KernelError;
import vn.tongket.web.shell.Violations;

/** Turns whatever a call throws into one problem answer, without a stack trace. */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(RefusalMapper.class.getName());

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Response answer = answer(cause);
            if (answer != null) {
                return answer;
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "Call failed, number " + number);
        return Problem.response(500, "BROKEN", "Internal error", number, List.of());
    }

    private Response answer(Throwable cause) {
        if (cause instanceof BusinessException refusal) {
            return refused(refusal);
        }
        if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return request.getUserPrincipal() == null
                    ? Problem.response(401, "NOT_SIGNED_IN", "Unauthorized", null, List.of())
                    : refused(new BusinessException(KernelError.FORBIDDEN));
        }
        if (cause instanceof OptimisticLockException) {
            return refused(new BusinessException(KernelError.STALE));
        }
        if (cause instanceof ConstraintViolationException violated) {
            return illFormed(violated);
        }
        if (cause instanceof ProcessingException) {
            return Problem.response(400, "BAD_REQUEST", "Bad Request", null, List.of());
        }
        if (cause instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            String title = web.getResponse().getStatusInfo().getReasonPhrase();
            return Problem.response(status, title.toUpperCase(Locale.ROOT).replace(' ', '_'), title, null, List.of());
        }
        return null;
    }

    private Response refused(BusinessException refusal) {
        ErrorCode code = refusal.code();
        Response answer = Problem.response(
                status(code.kind()), code.code(), refusal.text(language()), refusal.text(language()), List.of());
        return code.kind() == ErrorCode.Kind.TOO_MANY
                ? Response.fromResponse(answer)
                        .header("Retry-After", refusal.arguments().get(0))
                        .build()
                : answer;
    }

    private Response illFormed(ConstraintViolationException violated) {
        List<Problem.Field> fields = violated.getConstraintViolations().stream()
                .map(violation -> new Problem.Field(
                        Violations.field(violation),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        Violations.message(violation, language())))
                .toList();
        BusinessException refusal = new BusinessException(KernelError.INVALID, Violations.text(violated, language()));
        return Problem.response(
                422, KernelError.INVALID.code(), refusal.text(language()), refusal.text(language()), fields);
    }

    private Locale language() {
        return ReaderLanguage.of(request);
    }

    private static int status(ErrorCode.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case STALE -> 412;
            case CONFLICT -> 409;
            case INVALID -> 422;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case TOO_MANY -> 429;
        };
    }
}
