package vn.tongket.planning.register;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.directory.UnitId;

/** A paper that is about to leave the office (văn bản đi). */
public record OutgoingPaper(
        UnitId issuer, DocumentKind kind, LocalDate issuedOn, String title, String signer, List<String> recipients) {}
