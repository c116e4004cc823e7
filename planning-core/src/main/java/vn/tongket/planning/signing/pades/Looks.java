package vn.tongket.planning.signing.pades;

/**
 * How the signatures are seen on the page (hình thức chữ ký số).
 *
 * @param sealMm width of the seal as it is
 */
public record Looks(Picture signature, Picture seal, float sealMm) {}
