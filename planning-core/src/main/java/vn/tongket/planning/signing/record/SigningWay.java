package vn.tongket.planning.signing.record;

/** How a document was signed (cách ký): on paper or with a key. */
public enum SigningWay {
    PAPER,
    DIGITAL
}
