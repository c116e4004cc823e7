package vn.tongket.planning.signing.pades;

import java.io.Serializable;
import java.time.Instant;

/**
 * One signature of a file and what is to be thought of it (kết quả kiểm tra một chữ ký số).
 *
 * @param signer whom the certificate names; null where none can be read
 * @param claimedAt the time that the signer's computer stated
 * @param stampedAt the time that a time stamping authority vouches for; null without
 * @param coversAll whether nothing at all was appended to the file after it
 */
public record SignatureFinding(
        Verdict verdict,
        String signer,
        String issuer,
        Instant claimedAt,
        Instant stampedAt,
        Instant certificateFrom,
        Instant certificateTo,
        boolean coversAll,
        Revocation revocation)
        implements Serializable {}
