package vn.tongket.awards.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Verifies a certificate against the roll (tra cứu giấy khen), for anybody and without an account, AWD-67. */
@Stateless
@PermitAll
public class VerificationService {

    private static final Pattern CODE = Pattern.compile("[0-9A-F]{18}");

    @Inject
    private VerificationRepository roll;

    @Inject
    private CodeThrottle throttle;

    /**
     * Empty for a code that is in no roll.
     *
     * @param address where the request comes from; wrong codes from there are counted
     */
    public Optional<VerifiedCertificate> find(@NotNull String code, @NotNull String address) {
        throttle.requireAllowed(address);
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        Optional<VerifiedCertificate> found = CODE.matcher(wanted).matches() ? roll.find(wanted) : Optional.empty();
        if (found.isEmpty()) {
            throttle.failed(address);
        }
        return found;
    }
}
