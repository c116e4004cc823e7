package vn.tongket.planning.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Store of the offices' own templates. */
@ApplicationScoped
class TemplateRepository {

    private static final int MAX_LISTED = 200;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(PlanTemplate template) {
        entityManager.persist(template);
        entityManager.flush();
    }

    void remove(PlanTemplate template) {
        entityManager.remove(template);
    }

    Optional<PlanTemplate> find(String id) {
        return Optional.ofNullable(entityManager.find(PlanTemplate.class, id));
    }

    boolean nameTaken(String unit, String name) {
        return entityManager
                        .createQuery(
                                "select count(t) from PlanTemplate t where t.unitId = :unit and t.name = :name",
                                Long.class)
                        .setParameter("unit", unit)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    List<TemplateSummary> list(Set<String> units) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.template.TemplateSummary(
                            t.id, t.name, t.unitId, t.madeBy, t.madeAt)
                        from PlanTemplate t where t.unitId in :units order by t.name""", TemplateSummary.class)
                .setParameter("units", units.isEmpty() ? Set.of("") : units)
                .setMaxResults(MAX_LISTED)
                .getResultList();
    }
}
