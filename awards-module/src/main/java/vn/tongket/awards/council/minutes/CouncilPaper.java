package vn.tongket.awards.council.minutes;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.awards.council.ballot.SessionId;

/** A paper of a counted session (biên bản của phiên họp). */
public record CouncilPaper(String id, SessionId session, CouncilPaperKind kind, String number, LocalDate issuedOn)
        implements Serializable {}
