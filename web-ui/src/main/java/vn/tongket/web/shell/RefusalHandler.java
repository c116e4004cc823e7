package vn.tongket.web.shell;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.ErrorCode;
import vn.tongket.kernel.KernelError;

/**
 * Shows a refusal as a message on the page that asked, in the user's language.
 *
 * <p>While a page is being built there is nothing to show it on: then the error page of its kind answers.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            ExceptionQueuedEvent event = queue.next();
            Optional<BusinessException> refusal = refusal(event.getContext().getException());
            if (refusal.isPresent()) {
                queue.remove();
                show(faces, event.getContext().getPhaseId(), refusal.get());
            }
        }
        getWrapped().handle();
    }

    private static void show(FacesContext faces, PhaseId phase, BusinessException refusal) {
        boolean formStands = phase == PhaseId.INVOKE_APPLICATION || phase == PhaseId.PROCESS_VALIDATIONS;
        if (formStands && faces.isPostback()) {
            String text = refusal.text(faces.getViewRoot().getLocale());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        } else {
            answer(faces, refusal.code().kind());
        }
    }

    private static void answer(FacesContext faces, ErrorCode.Kind kind) {
        boolean forbidden = kind == ErrorCode.Kind.FORBIDDEN;
        int status = forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND;
        try {
            faces.getExternalContext().responseSendError(status, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance()
                .getApplication()
                .getViewHandler()
                .calculateLocale(FacesContext.getCurrentInstance());
    }

    private static Optional<BusinessException> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return Optional.of(new BusinessException(KernelError.FORBIDDEN));
            }
            if (cause instanceof ConstraintViolationException violated) {
                return Optional.of(new BusinessException(KernelError.INVALID, Violations.text(violated, language())));
            }
        }
        return Optional.empty();
    }
}
