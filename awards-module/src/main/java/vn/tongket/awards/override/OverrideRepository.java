package vn.tongket.awards.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.finding.FindingRule;

/** Store of overrides. */
@ApplicationScoped
class OverrideRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(FindingOverride override) {
        entityManager.persist(override);
        entityManager.flush();
    }

    Optional<FindingOverride> standing(String nomination, FindingRule rule) {
        return entityManager
                .createQuery("""
                        select o from FindingOverride o
                        where o.nominationId = :nomination and o.rule = :rule and o.withdrawnAt is null""", FindingOverride.class)
                .setParameter("nomination", nomination)
                .setParameter("rule", rule)
                .getResultStream()
                .findFirst();
    }

    /** All of these nominations, withdrawn ones too, the oldest first. */
    List<OverrideSummary> of(Collection<String> nominations) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.awards.override.OverrideSummary(o.nominationId, o.rule, o.reason,
                            o.personName, o.at, o.withdrawnAt)
                        from FindingOverride o where o.nominationId in :nominations order by o.at""", OverrideSummary.class)
                .setParameter("nominations", nominations)
                .getResultList();
    }

    /** Campaign, writer, submitter and the directory's person behind the nominee. */
    Optional<NominationOrigin> origin(String nomination) {
        List<?> rows = entityManager
                .createNativeQuery("select campaign_id, written_by, submitted_by, nominee_person_id"
                        + " from awards.nomination where id = ?")
                .setParameter(1, nomination)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(NominationOrigin::of).findFirst();
    }
}
