package vn.tongket.web.api.awards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.tongket.awards.nomination.NominationEntry;

/** A nomination as another program writes it. */
public record NominationDraftJson(
        @NotNull @Valid NomineeJson nominee, @NotBlank String awardForm, String achievement, Period achievementPeriod) {

    /** From the first to the last day of what was achieved. */
    public record Period(LocalDate from, LocalDate to) {}

    NominationEntry entry() {
        Period period = achievementPeriod == null ? new Period(null, null) : achievementPeriod;
        return new NominationEntry(nominee.entry(), awardForm, achievement, period.from(), period.to());
    }
}
