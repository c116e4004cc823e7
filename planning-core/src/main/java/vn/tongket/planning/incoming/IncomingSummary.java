package vn.tongket.planning.incoming;

import java.io.Serializable;
import java.time.LocalDate;

/** An incoming document as lists show it (văn bản đến). */
public record IncomingSummary(
        String id,
        String unitId,
        int number,
        LocalDate arrivedOn,
        String author,
        String symbol,
        LocalDate datedOn,
        String kind,
        String subject,
        String holderUnit,
        String holderPerson,
        LocalDate passedOn,
        String signedBy,
        LocalDate dueOn,
        String note,
        String planId,
        PlanLinkKind planLink,
        long version)
        implements Serializable {

    public IncomingId incomingId() {
        return new IncomingId(id);
    }

    public IncomingEntry entry() {
        return new IncomingEntry(arrivedOn, author, symbol, datedOn, kind, subject, dueOn, note);
    }
}
