package vn.tongket.planning.signing.record;

/** Which signed file of a document (bản đã ký): the signer's, or the issued one with the agency's signature. */
public enum FileStage {
    SIGNED,
    ISSUED
}
