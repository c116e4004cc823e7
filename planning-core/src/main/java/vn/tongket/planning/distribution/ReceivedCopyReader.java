package vn.tongket.planning.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisteredPapers;

/** Puts a copy together with the line of the register that it belongs to. */
@ApplicationScoped
class ReceivedCopyReader {

    @Inject
    private RegisteredPapers papers;

    ReceivedCopy read(Dispatch dispatch) {
        OutgoingEntrySummary entry = papers.get(dispatch.entry());
        DispatchSummary receipt = dispatch.summary();
        return new ReceivedCopy(
                entry.symbol(),
                entry.issuedOn(),
                entry.title(),
                entry.signer(),
                entry.subjectKind(),
                entry.subjectId(),
                receipt.openedAt(),
                receipt.openedBy(),
                entry.state(),
                entry.note());
    }
}
