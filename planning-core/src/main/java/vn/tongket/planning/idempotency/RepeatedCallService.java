package vn.tongket.planning.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;

/** Remembers answers by the caller's key, always inside the transaction of the call itself (IDM-1). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RepeatedCallService {

    private static final int KEY_MAX = 200;

    @Inject
    private RepeatedCallRepository answers;

    /** The first answer to this key; empty when this is the first call with it. */
    public Optional<StoredAnswer> answerTo(@NotNull String username, @NotNull String key, @NotNull String call) {
        if (key.length() > KEY_MAX) {
            throw new BusinessException(IdempotencyError.KEY_TOO_LONG, KEY_MAX);
        }
        if (answers.take(username, key, call)) {
            return Optional.empty();
        }
        return Optional.of(answers.get(username, key, call));
    }

    public void keep(@NotNull String username, @NotNull String key, @NotNull StoredAnswer answer) {
        answers.keep(username, key, answer);
        answers.forgetOld();
    }
}
