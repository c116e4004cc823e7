package vn.tongket.kernel;

/** Refusals that are the same for everything that can be edited. */
public enum KernelError implements ErrorCode {
    STALE(Kind.STALE),
    FORBIDDEN(Kind.FORBIDDEN),
    NOT_FOUND(Kind.NOT_FOUND),
    INVALID(Kind.INVALID);

    private final Kind kind;

    KernelError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String bundle() {
        return "vn.tongket.kernel.Messages";
    }

    /** Refuses when the version that the caller saw is no longer the stored one; null means unconditional. */
    public static void requireSameVersion(Long seen, long stored) {
        if (seen != null && seen != stored) {
            throw new BusinessException(STALE);
        }
    }
}
