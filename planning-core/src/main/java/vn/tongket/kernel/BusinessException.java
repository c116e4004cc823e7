package vn.tongket.kernel;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A use case was refused (nghiệp vụ bị từ chối); nothing of it was stored. */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Object[] arguments;

    public BusinessException(ErrorCode code, Object... arguments) {
        super(code.code() + " " + Arrays.toString(arguments));
        this.code = code;
        this.arguments = arguments.clone();
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> arguments() {
        return List.of(arguments);
    }

    /** The refusal in the reader's language. */
    public String text(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                code.bundle(), locale, Thread.currentThread().getContextClassLoader());
        return new MessageFormat(bundle.getString(code.key()), locale).format(arguments);
    }
}
