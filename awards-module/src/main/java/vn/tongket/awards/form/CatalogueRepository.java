package vn.tongket.awards.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.kernel.BusinessException;

/** Store of the dated catalogue. */
@ApplicationScoped
class CatalogueRepository {

    private static final String VALID = " x.validFrom <= :day and (x.validTo is null or x.validTo >= :day)";

    private static final String TERMS = """
            select new vn.tongket.awards.form.TermValue(x.formCode, x.term, x.value, x.source, x.validFrom, x.validTo,
                x.enteredName)
            from LegalTerm x where (:code = '' or x.formCode = :code)""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    List<AwardFormSummary> forms(LocalDate day) {
        Map<String, TermValue> multiples = multiples(day);
        return shipped(day).stream()
                .map(form -> form.paid(
                        multiples.get(form.code() + Term.PERSON_MULTIPLE),
                        multiples.get(form.code() + Term.COLLECTIVE_MULTIPLE)))
                .toList();
    }

    private Map<String, TermValue> multiples(LocalDate day) {
        return entityManager
                .createQuery(TERMS + " and x.term in :terms and" + VALID, TermValue.class)
                .setParameter("code", "")
                .setParameter("terms", List.of(Term.PERSON_MULTIPLE, Term.COLLECTIVE_MULTIPLE))
                .setParameter("day", day)
                .setMaxResults(1_000)
                .getResultStream()
                .collect(Collectors.toMap(line -> line.formCode() + line.term(), Function.identity()));
    }

    private List<AwardFormSummary> shipped(LocalDate day) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.form.AwardFormSummary(x.code, x.name, x.certificate, x.authority,
                            x.personMultiple, x.collectiveMultiple, x.authoritySource, x.prizeSource,
                            x.validFrom, x.validTo)
                        from AwardForm x where""" + VALID + " order by x.code", AwardFormSummary.class)
                .setParameter("day", day)
                .setMaxResults(500)
                .getResultList();
    }

    Optional<Long> baseSalary(LocalDate day) {
        return entityManager
                .createQuery("select x.amount from BaseSalary x where" + VALID, Long.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    List<BaseSalaryEntry> baseSalaries() {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.form.BaseSalaryEntry(x.amount, x.source, x.validFrom, x.validTo)
                        from BaseSalary x order by x.validFrom""", BaseSalaryEntry.class)
                .setMaxResults(200)
                .getResultList();
    }

    boolean overlaps(BaseSalaryEntry entry) {
        return entityManager
                        .createQuery("""
                        select count(x) from BaseSalary x
                        where (x.validTo is null or x.validTo >= :from) and x.validFrom <= :to""", Long.class)
                        .setParameter("from", entry.validFrom())
                        .setParameter("to", entry.validTo() == null ? LocalDate.of(9999, 12, 31) : entry.validTo())
                        .getSingleResult()
                > 0;
    }

    void add(BaseSalary salary) {
        entityManager.persist(salary);
    }

    Optional<LegalBasis> legalBasis(LocalDate day) {
        return entityManager
                .createQuery(
                        "select new vn.tongket.awards.form.LegalBasis(x.law, x.decree) from LegalVersion x where"
                                + VALID,
                        LegalBasis.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    Optional<String> citation(String rule, LocalDate day) {
        return entityManager
                .createQuery("select x.citation from RuleSource x where x.rule = :rule and" + VALID, String.class)
                .setParameter("rule", rule)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Of one rule, or of all when it is empty; of all times, the oldest first. */
    List<SourceValue> sources(String rule) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.form.SourceValue(x.rule, x.citation, x.validFrom, x.validTo,
                            x.enteredName)
                        from RuleSource x where (:rule = '' or x.rule = :rule) order by x.rule, x.validFrom""", SourceValue.class)
                .setParameter("rule", rule)
                .setMaxResults(1_000)
                .getResultList();
    }

    /** Lines about the same rule that overlap the time of the entry. */
    List<RuleSource> overlapping(SourceEntry entry) {
        return entityManager
                .createQuery("""
                        select x from RuleSource x where x.rule = :rule
                          and (x.validTo is null or x.validTo >= :from) and x.validFrom <= :to""", RuleSource.class)
                .setParameter("rule", entry.rule())
                .setParameter("from", entry.validFrom())
                .setParameter("to", entry.validTo() == null ? LocalDate.of(9999, 12, 31) : entry.validTo())
                .getResultList();
    }

    Map<String, String> citations(LocalDate day) {
        return entityManager
                .createQuery("select x.rule, x.citation from RuleSource x where" + VALID, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Of one form, or of all when the code is empty. */
    List<TermValue> terms(String formCode, LocalDate day) {
        return entityManager
                .createQuery(TERMS + " and" + VALID + " order by x.formCode, x.term", TermValue.class)
                .setParameter("code", formCode)
                .setParameter("day", day)
                .setMaxResults(2_000)
                .getResultList();
    }

    /** The same of all times, the oldest first. */
    List<TermValue> history(String formCode) {
        return entityManager
                .createQuery(TERMS + " order by x.term, x.validFrom", TermValue.class)
                .setParameter("code", formCode)
                .setMaxResults(2_000)
                .getResultList();
    }

    void requireForm(String code) {
        long known = entityManager
                .createQuery("select count(x) from AwardForm x where x.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
        if (known == 0) {
            throw new BusinessException(FormError.UNKNOWN, code);
        }
    }

    /** Lines about the same that overlap the time of the entry. */
    List<LegalTerm> overlapping(TermEntry entry) {
        return entityManager
                .createQuery("""
                        select x from LegalTerm x where x.formCode = :code and x.term = :term
                          and (x.validTo is null or x.validTo >= :from) and x.validFrom <= :to""", LegalTerm.class)
                .setParameter("code", entry.formCode())
                .setParameter("term", entry.term())
                .setParameter("from", entry.validFrom())
                .setParameter("to", entry.validTo() == null ? LocalDate.of(9999, 12, 31) : entry.validTo())
                .getResultList();
    }

    void replace(List<?> old, List<?> by) {
        old.forEach(entityManager::remove);
        entityManager.flush();
        by.forEach(entityManager::persist);
        entityManager.flush();
    }

    PrizeSettings settings(LockModeType lock) {
        return entityManager.find(PrizeSettings.class, PrizeSettings.ID, lock);
    }
}
