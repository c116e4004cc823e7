package vn.tongket.awards.campaign;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** The days of a campaign (lịch của phong trào); all but the first two may be open. */
public record CampaignCalendar(
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        LocalDate appraiseBy,
        LocalDate councilBy,
        LocalDate decideBy)
        implements Serializable {}
