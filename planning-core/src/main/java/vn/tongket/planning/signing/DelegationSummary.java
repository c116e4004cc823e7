package vn.tongket.planning.signing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.register.DocumentKind;

/** A delegation as lists show it (ủy quyền, phân công ký thay). */
public record DelegationSummary(
        String id,
        String bodyName,
        String delegatorId,
        String delegatorName,
        String delegateName,
        SigningForm form,
        DocumentKind kind,
        String title,
        String writtenAs,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate revokedOn)
        implements Serializable {}
