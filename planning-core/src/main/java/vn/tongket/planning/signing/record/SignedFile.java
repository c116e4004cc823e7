package vn.tongket.planning.signing.record;

import vn.tongket.planning.signing.pades.Revocation;

/**
 * A file that was just signed (tệp vừa ký).
 *
 * @param keyState what the issuer of the key said when it signed (SGN-20)
 */
public record SignedFile(FileStage stage, byte[] content, Revocation keyState) {}
