package vn.tongket.awards.campaign;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A change of a campaign by hand as it is shown (điều chỉnh đã ghi). */
public record MoveSummary(
        MoveKind kind,
        CampaignState state,
        LocalDate opensOn,
        LocalDate closesOn,
        String reason,
        String personName,
        Instant at)
        implements Serializable {}
