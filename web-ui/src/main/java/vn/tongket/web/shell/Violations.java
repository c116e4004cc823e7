package vn.tongket.web.shell;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Collectors;

/** What is wrong with ill-formed input, in one line. */
public final class Violations {

    private Violations() {}

    public static String text(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .map(violation -> field(violation) + " " + violation.getMessage())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** The name of the field: the last step of the path. */
    public static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
