package vn.tongket.planning.extraction.frame;

/**
 * Who signed a document and by what authority (chữ ký).
 *
 * @param authority "TM. …" and "KT. …", joined by " / "; {@code null} where the head signs directly
 */
public record Signature(String authority, String title, String name) {}
