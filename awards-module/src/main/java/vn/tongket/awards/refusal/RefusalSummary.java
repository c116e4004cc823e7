package vn.tongket.awards.refusal;

import java.io.Serializable;
import java.time.LocalDate;

/** A notice of refusal (thông báo kết quả). @param number null where the body has no series of its own */
public record RefusalSummary(
        String nominationId,
        String unitId,
        String unitName,
        String number,
        LocalDate issuedOn,
        SignerLine signer,
        String reason)
        implements Serializable {}
