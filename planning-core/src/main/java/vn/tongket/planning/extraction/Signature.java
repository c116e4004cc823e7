package vn.tongket.planning.extraction;

/**
 * Who signed a document and by what authority (chữ ký).
 *
 * @param authority "TM. …" and "KT. …", joined by " / "; {@code null} where the head signs directly
 */
record Signature(String authority, String title, String name) {}
