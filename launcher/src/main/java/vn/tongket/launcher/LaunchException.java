package vn.tongket.launcher;

/** The start was given up (không khởi động được) for a reason that is told to the user in one sentence. */
public final class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LaunchError error;

    private final transient Object[] arguments;

    LaunchException(LaunchError error, Object... arguments) {
        super(Messages.english().of(error, arguments));
        this.error = error;
        this.arguments = arguments.clone();
    }

    public LaunchError error() {
        return error;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
