package vn.tongket.planning.signing.pades;

/** Whether a certificate was withdrawn by its issuer (tình trạng thu hồi chứng thư số). */
public enum Revocation {
    /** The office has not switched the look-up on, or the issuer is not known. */
    NOT_ASKED,
    /** The issuer names no address, or nobody answers there. */
    UNKNOWN,
    /** Withdrawn before the document was signed. */
    REVOKED,
    NOT_REVOKED
}
