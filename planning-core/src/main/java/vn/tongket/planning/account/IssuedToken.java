package vn.tongket.planning.account;

import java.time.Instant;

/** A fresh token (mã truy cập), shown this one time. */
public record IssuedToken(String token, Instant expiresAt) {}
