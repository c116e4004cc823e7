package vn.tongket.awards.form;

/** How an office rounds prize money (quy tắc làm tròn tiền thưởng); the rule is disputed, so the office chooses. */
public enum Rounding {
    NONE,
    UP_TO_TEN_THOUSAND,
    NEAREST_TEN_THOUSAND;

    private static final long STEP = 10_000;

    public long round(long amount) {
        return switch (this) {
            case NONE -> amount;
            case UP_TO_TEN_THOUSAND -> (amount + STEP - 1) / STEP * STEP;
            case NEAREST_TEN_THOUSAND -> (amount + STEP / 2) / STEP * STEP;
        };
    }
}
