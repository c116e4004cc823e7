package vn.tongket.awards.conduct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Store of disciplinary measures and units' results. */
@ApplicationScoped
class ConductRepository {

    private static final int CHUNK = 1_000;

    private static final String DISCIPLINES = """
            select new vn.tongket.awards.conduct.DisciplineSummary(d.id, d.personId, d.personName, d.unitId,
                d.unitName, d.level, d.decidedOn, d.endsOn, d.source)
            from Discipline d""";

    private static final String RESULTS = """
            select new vn.tongket.awards.conduct.UnitResultSummary(r.id, r.unitId, r.unitName, r.year, r.rating,
                r.source)
            from UnitResult r""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(Object entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    void removeDiscipline(String id) {
        Discipline found = entityManager.find(Discipline.class, id);
        if (found != null) {
            entityManager.remove(found);
        }
    }

    Optional<UnitResult> result(String unit, int year) {
        return entityManager
                .createQuery("select r from UnitResult r where r.unitId = :unit and r.year = :year", UnitResult.class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    List<DisciplineSummary> disciplines(Collection<String> units) {
        return in(DISCIPLINES + " where d.unitId in :some order by d.decidedOn desc", DisciplineSummary.class, units);
    }

    List<DisciplineSummary> disciplinesOf(Collection<String> persons) {
        return in(DISCIPLINES + " where d.personId in :some order by d.decidedOn", DisciplineSummary.class, persons);
    }

    List<UnitResultSummary> results(Collection<String> units) {
        return in(
                RESULTS + " where r.unitId in :some order by r.year desc, r.unitName", UnitResultSummary.class, units);
    }

    private <T> List<T> in(String jpql, Class<T> type, Collection<String> values) {
        List<String> wanted = List.copyOf(values);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            found.addAll(entityManager
                    .createQuery(jpql, type)
                    .setParameter("some", wanted.subList(from, Math.min(from + CHUNK, wanted.size())))
                    .setMaxResults(5_000)
                    .getResultList());
        }
        return found;
    }
}
