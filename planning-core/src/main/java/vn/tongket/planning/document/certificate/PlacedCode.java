package vn.tongket.planning.document.certificate;

/** A QR code at its place on a blank (mã QR trên phôi), in millimetres from the upper left corner. */
public record PlacedCode(String text, double leftMm, double topMm, double sizeMm) {}
