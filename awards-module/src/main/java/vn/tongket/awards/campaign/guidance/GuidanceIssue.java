package vn.tongket.awards.campaign.guidance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who issued guidance, when and under which number (thể thức công văn hướng dẫn).
 *
 * @param number null where the body keeps no series of its own
 */
public record GuidanceIssue(
        String unitId, String unitName, String number, LocalDate issuedOn, String signer, String signerTitle)
        implements Serializable {

    GuidanceIssue numbered(String given) {
        return new GuidanceIssue(unitId, unitName, given, issuedOn, signer, signerTitle);
    }
}
