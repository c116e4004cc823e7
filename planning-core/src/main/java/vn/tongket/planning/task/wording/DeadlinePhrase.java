package vn.tongket.planning.task.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads until when a task is to be done (thời hạn) out of its own words, TSK-15. */
public final class DeadlinePhrase {

    private DeadlinePhrase() {}

    /** @param issued the day of the plan; a day without a year lies in the twelve months after it */
    public static Optional<ReadDeadline> in(String words, LocalDate issued) {
        List<ReadDeadline> found = Stream.concat(
                        ConferencePhrase.in(words).stream(), DayPhrase.in(words, issued).stream())
                .toList();
        boolean clear = found.stream().allMatch(each -> each.means(found.get(0)));
        return found.isEmpty() || !clear ? Optional.empty() : Optional.of(found.get(0));
    }
}
