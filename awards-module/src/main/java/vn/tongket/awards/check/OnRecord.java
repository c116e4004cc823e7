package vn.tongket.awards.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tongket.awards.conduct.DisciplineSummary;
import vn.tongket.awards.conduct.UnitResultSummary;
import vn.tongket.awards.roll.Awardee;
import vn.tongket.awards.roll.Likeness;
import vn.tongket.awards.roll.PastAward;
import vn.tongket.awards.roll.PastAwardMatch;
import vn.tongket.planning.directory.PersonId;

/** What is on record about those who are looked at: staff, discipline, results, past awards (dữ liệu đã ghi nhận). */
record OnRecord(
        Staff staff,
        List<DisciplineSummary> disciplines,
        List<UnitResultSummary> results,
        Map<Awardee, List<PastAwardMatch>> past) {

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

    Optional<UnitResultSummary> result(String unit, int year) {
        return results.stream()
                .filter(result -> result.unitId().equals(unit) && result.year() == year)
                .findFirst();
    }
}
