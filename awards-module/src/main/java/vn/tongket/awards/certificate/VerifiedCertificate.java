package vn.tongket.awards.certificate;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the roll says of a certificate (kết quả tra cứu giấy khen); no more than the certificate itself.
 *
 * @param corrected whether a later decision corrected the words; these are the right ones
 * @param cancelled whether a later decision cancelled the award
 * @param cancelledBy number of that decision; null where the award stands
 */
public record VerifiedCertificate(
        String certificate,
        String decidingUnit,
        String decisionNumber,
        LocalDate decidedOn,
        String registerNumber,
        String honorific,
        String name,
        String position,
        String unitName,
        boolean collective,
        boolean corrected,
        boolean cancelled,
        String cancelledBy,
        LocalDate cancelledOn)
        implements Serializable {}
