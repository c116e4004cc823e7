package vn.tongket.launcher;

/** Why the portal could not be started (lý do không khởi động được cổng); each has one sentence in the bundle. */
public enum LaunchError {
    UNKNOWN_OPTION(2),
    VALUE_MISSING(2),
    PORT_NOT_A_NUMBER(2),
    PASSWORD_FILE_UNREADABLE(2),
    NOT_BUILT(1),
    FOLDER_UNWRITABLE(1),
    ALREADY_RUNNING(1),
    PORT_BUSY(1),
    HOST_UNKNOWN(1),
    ORPHAN_UNSTOPPABLE(1),
    PLATFORM_UNSUPPORTED(1),
    NO_UNPRIVILEGED_USER(1),
    FOLDER_CLOSED_TO_DATABASE_USER(1),
    DATABASE_VERSION_DIFFERENT(1),
    DATABASE_NOT_CREATED(1),
    DATABASE_NOT_STARTED(1),
    DATABASE_STOPPED(1),
    SERVER_NOT_PREPARED(1),
    PORTAL_NOT_DEPLOYED(1),
    PORTAL_NOT_READY(1),
    PORTAL_STOPPED(1),
    BROKEN(1);

    private final int exitCode;

    LaunchError(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
