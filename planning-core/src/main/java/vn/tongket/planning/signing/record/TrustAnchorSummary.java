package vn.tongket.planning.signing.record;

import java.io.Serializable;
import java.time.Instant;

/** An issuer of certificates whom the office trusts, as lists show it (tổ chức chứng thực tin cậy). */
public record TrustAnchorSummary(String id, String name, String fingerprint, Instant validTo, String addedBy)
        implements Serializable {}
