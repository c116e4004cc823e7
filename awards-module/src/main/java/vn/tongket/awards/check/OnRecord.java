package vn.tongket.awards.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.conduct.UnitResultSummary;
import vn.tongket.awards.roll.Awardee;
import vn.tongket.awards.roll.Likeness;
import vn.tongket.awards.roll.PastAward;
import vn.tongket.awards.roll.PastAwardMatch;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.PersonId;

/** What is on record about those who are looked at: staff, discipline, results, past awards (dữ liệu đã ghi nhận). */
record OnRecord(
        Staff staff,
        List<DisciplineSummary> disciplines,
        List<UnitResultSummary> results,
        Map<Awardee, List<PastAwardMatch>> past,
        List<PastAward> ofUnits) {

    static Awardee awardee(Candidate candidate) {
        return new Awardee(
                candidate.collective(),
                candidate.name(),
                candidate.personId() == null ? null : new PersonId(candidate.personId()),
                candidate.unit(),
                candidate.birthYear());
    }

    /** Awards that stand, of the same or probably the same. */
    List<PastAward> awards(Candidate candidate) {
        return past.getOrDefault(awardee(candidate), List.of()).stream()
                .filter(match -> match.likeness() != Likeness.NAMESAKE)
                .map(PastAwardMatch::award)
                .filter(award -> !award.cancelled())
                .toList();
    }

    /** Keys of those in the unit who got the title in the year, in the sense of {@link Candidate#key}. */
    Set<String> holders(String unit, String title, int year) {
        return ofUnits.stream()
                .filter(award -> !award.cancelled() && !award.collective())
                .filter(award -> award.unitId().equals(unit) && award.formCode().equals(title))
                .filter(award -> award.decidedOn().getYear() == year)
                .map(OnRecord::key)
                .collect(Collectors.toSet());
    }

    private static String key(PastAward award) {
        return award.personId() == null
                ? "PERSON:" + award.unitId() + ":" + SearchKey.of(award.name())
                : "PERSON:" + award.personId();
    }

    Optional<UnitResultSummary> result(String unit, int year) {
        return results.stream()
                .filter(result -> result.unitId().equals(unit) && result.year() == year)
                .findFirst();
    }
}
