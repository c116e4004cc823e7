package vn.tongket.awards.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.planning.directory.UnitLevel;

/**
 * All that holds about a form on a day (quy định áp dụng cho một hình thức vào một ngày), AWD-20.
 *
 * <p>What has no verified source is absent: an empty answer means "source missing", never a default.
 *
 * @param basis law and decree of the day; null where the day has none
 */
public record FormTerms(
        AwardFormSummary form, LocalDate day, LegalBasis basis, Rounding rounding, List<TermValue> values)
        implements Serializable {

    public Optional<TermValue> find(Term term) {
        return values.stream().filter(value -> value.term() == term).findFirst();
    }

    public Optional<String> source(Term term) {
        return find(term).map(TermValue::source);
    }

    /** Terms for which the office has still to enter a value with its source. */
    public Set<Term> missing() {
        Set<Term> missing = EnumSet.allOf(Term.class);
        values.forEach(value -> missing.remove(value.term()));
        return missing;
    }

    /** Where nothing is verified, the level that the form's own name states. */
    public boolean decidedAt(UnitLevel level) {
        return find(Term.AUTHORITY).isEmpty()
                ? form.authority() == level
                : authorities().stream().anyMatch(decider -> decider.chairs(level));
    }

    public Set<Decider> authorities() {
        return constants(Term.AUTHORITY, Decider.class);
    }

    /** Where nothing is verified, those for whom the form has a prize. */
    public boolean isFor(boolean collective) {
        Set<Subject> subjects = constants(Term.SUBJECTS, Subject.class);
        return subjects.isEmpty() ? multiple(collective).isPresent() : subjects.contains(Subject.of(collective));
    }

    public Optional<String> conditions() {
        return text(Term.CONDITIONS);
    }

    public Set<DossierItem> dossier(boolean simplified) {
        return constants(simplified ? Term.SIMPLIFIED_DOSSIER : Term.DOSSIER, DossierItem.class);
    }

    public Optional<Quorum> quorum() {
        return text(Term.QUORUM).map(Quorum::of);
    }

    /** In percent of {@link #thresholdBase()}. */
    public OptionalInt threshold() {
        return number(Term.THRESHOLD);
    }

    public Optional<VoteBase> thresholdBase() {
        return text(Term.THRESHOLD_BASE).map(VoteBase::valueOf);
    }

    public Optional<Ballot> ballot() {
        return text(Term.BALLOT).map(Ballot::valueOf);
    }

    public boolean asksAbsentMembersInWriting() {
        return text(Term.ABSENT_IN_WRITING).filter(Answer.YES.name()::equals).isPresent();
    }

    /** Working days. */
    public OptionalInt appraisalDays() {
        return number(Term.APPRAISAL_DAYS);
    }

    /** Working days. */
    public OptionalInt noticeDays() {
        return number(Term.NOTICE_DAYS);
    }

    public Optional<DisciplineLevel> excludingDiscipline() {
        return text(Term.NO_DISCIPLINE).map(DisciplineLevel::valueOf);
    }

    /** Whether the form looks at the titles of a collective's members. */
    public boolean asksForMembers() {
        return find(Term.MEMBERS_TITLE).isPresent() || find(Term.MEMBER_HOLDS).isPresent();
    }

    public Optional<BigDecimal> multiple(boolean collective) {
        return Optional.ofNullable(collective ? form.collectiveMultiple() : form.personMultiple());
    }

    public Optional<String> text(Term term) {
        return find(term).map(TermValue::value);
    }

    public OptionalInt number(Term term) {
        return text(term).map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private <E extends Enum<E>> Set<E> constants(Term term, Class<E> type) {
        return text(term)
                .map(text -> Arrays.stream(text.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))))
                .orElseGet(() -> EnumSet.noneOf(type));
    }
}
