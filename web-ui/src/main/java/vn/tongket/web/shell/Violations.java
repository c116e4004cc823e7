package vn.tongket.web.shell;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is wrong with ill-formed input, in the reader's language and one line. */
public final class Violations {

    private static final MessageInterpolator TEXTS =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    private Violations() {}

    public static String text(ConstraintViolationException violated, Locale language) {
        return violated.getConstraintViolations().stream()
                .map(violation -> field(violation) + " " + message(violation, language))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** The text of one violation; its own message would follow the language of the server. */
    public static String message(ConstraintViolation<?> violation, Locale language) {
        return TEXTS.interpolate(violation.getMessageTemplate(), new Violated(violation), language);
    }

    /** The name of the field: the last step of the path. */
    public static String field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The violation as the source of a text wants it. */
    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            if (type.isInstance(this)) {
                return type.cast(this);
            }
            throw new ValidationException("Not a " + type);
        }
    }
}
