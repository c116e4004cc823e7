package vn.tongket.planning.signing.paper;

import java.io.Serializable;

/**
 * Whom a paper names as its signer (thể thức đề ký trên văn bản).
 *
 * @param authority {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH}; null where he signs directly
 */
public record PrintedSigner(String authority, String title, String name) implements Serializable {}
