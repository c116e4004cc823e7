package vn.tongket.planning.register;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the outgoing register as lists show it. */
public record OutgoingEntrySummary(
        String symbol, LocalDate issuedOn, DocumentKind kind, String title, String signer, String recipients)
        implements Serializable {}
