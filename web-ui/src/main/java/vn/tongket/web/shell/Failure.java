package vn.tongket.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A page that broke (sự cố): logged once under a number that the user can quote. */
@Named
@RequestScoped
public class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    @Inject
    private HttpServletRequest request;

    private String number;

    public String getNumber() {
        if (number == null) {
            number = UUID.randomUUID().toString().substring(0, 8);
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Object page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.log(Level.SEVERE, cause, () -> "Page " + page + " broke, number " + number);
        }
        return number;
    }
}
