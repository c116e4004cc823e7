package vn.tongket.planning.signing.pades;

/** What is to be thought of a signature (kết luận về chữ ký số); the first that applies, from the worst. */
public enum Verdict {
    /** The signature does not fit the words, or is not readable. */
    BROKEN,
    /** Something was changed or added after it that it does not allow. */
    CHANGED_AFTER,
    /** The certificate was issued by somebody whom the office does not know. */
    UNKNOWN_ISSUER,
    /** The issuer withdrew the certificate before the document was signed. */
    REVOKED,
    /** The certificate was not valid at the time of signing, or has expired and nobody vouches for the time. */
    CERTIFICATE_NOT_VALID,
    /** The office asks the issuers, but nobody told whether the certificate was withdrawn. */
    REVOCATION_UNKNOWN,
    GOOD
}
