package vn.tongket.awards.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Store of the dated catalogue. */
@ApplicationScoped
class CatalogueRepository {

    private static final String VALID = " x.validFrom <= :day and (x.validTo is null or x.validTo >= :day)";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    List<AwardFormSummary> forms(LocalDate day) {
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

    PrizeSettings settings(LockModeType lock) {
        return entityManager.find(PrizeSettings.class, PrizeSettings.ID, lock);
    }
}
