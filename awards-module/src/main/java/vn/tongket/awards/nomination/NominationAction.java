package vn.tongket.awards.nomination;

import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;

/** What can be done with a nomination (thao tác). */
public enum NominationAction {
    WRITE,
    CORRECT,
    SUBMIT,
    ENDORSE,
    RETURN,
    REJECT,
    APPRAISE,
    PROPOSE,
    DECIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whoever did this does not judge the nomination (AWD-2). */
    boolean isWriting() {
        return this == WRITE || this == CORRECT || this == SUBMIT;
    }

    /** The action that another program names, such as {@code endorse}. */
    public static NominationAction of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.compareTo(SUBMIT) >= 0 && action.compareTo(DECIDE) < 0)
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException(NominationError.UNKNOWN_ACTION, code));
    }
}
