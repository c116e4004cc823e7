package vn.tongket.awards.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.Term;
import vn.tongket.planning.calendar.WorkingDayService;

/** Counts the deadlines of the law in the working days of the office's calendar (tính thời hạn), AWD-102. */
@Stateless
@PermitAll
public class LegalDeadlines {

    @Inject
    private WorkingDayService workingDays;

    /** Empty where nobody entered how many working days the step has. */
    public Optional<LegalDeadline> of(@NotNull FormTerms terms, @NotNull Term term, @NotNull LocalDate since) {
        return terms.find(term).map(said -> {
            int days = Integer.parseInt(said.value());
            LocalDate day = workingDays.plus(since, days);
            boolean complete = workingDays.incompleteYears(since, day).isEmpty();
            return new LegalDeadline(day, days, said.source(), complete);
        });
    }
}
