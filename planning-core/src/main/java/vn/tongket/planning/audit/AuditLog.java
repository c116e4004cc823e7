package vn.tongket.planning.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Writes the audit log (ghi nhật ký kiểm tra), always inside the transaction of what is told (AUD-1). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditLog {

    private static final int LONGEST = 300;

    @Inject
    private AuditRepository entries;

    @Resource
    private SessionContext session;

    private final Clock clock = Clock.systemUTC();

    /**
     * @param actor who decided, by his full name; the account that was signed in is written beside it
     * @param action such as {@code door.override}; the pages know its name by this code
     * @param subject what it is about, in words that are understood without the system
     * @param facts what a reader needs to judge it, in the order in which it is read
     */
    public void record(
            @NotBlank String actor,
            @NotBlank String action,
            @NotBlank String subject,
            @NotNull Map<String, String> facts) {
        AuditEntry last = entries.lastWhileHeld();
        AuditEntry entry = new AuditEntry(
                last.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                session.getCallerPrincipal().getName(),
                cut(actor, 200),
                action,
                cut(subject, LONGEST),
                AuditFacts.written(facts),
                last.fingerprint(),
                null);
        entries.add(entry.sealed());
    }

    private static String cut(String text, int length) {
        String plain = text.replace('\0', ' ');
        return plain.substring(0, Math.min(plain.length(), length));
    }
}
