package vn.tongket.planning.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/** Store of absences. */
@ApplicationScoped
class AbsenceRepository {

    private static final int MAX_LIST = 2_000;
    private static final int CHUNK = 1_000;

    private static final String SUMMARY = """
            select new vn.tongket.planning.absence.AbsenceSummary(a.id, p.id, p.fullName, a.kind, a.firstDay,
                a.lastDay, a.note)
            from Absence a, Person p where p.id = a.personId
            """;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Absence absence) {
        entityManager.persist(absence);
        entityManager.flush();
    }

    Absence get(String id) {
        Absence absence = entityManager.find(Absence.class, id);
        if (absence == null) {
            throw new BusinessException(AbsenceError.NOT_FOUND, id);
        }
        return absence;
    }

    void remove(Absence absence) {
        entityManager.remove(absence);
    }

    /** Absences of these persons that touch the days from first to last. */
    List<AbsenceSummary> between(Collection<String> persons, LocalDate first, LocalDate last) {
        List<String> ids = List.copyOf(persons);
        List<AbsenceSummary> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            found.addAll(entityManager
                    .createQuery(
                            SUMMARY + " and a.personId in :persons and a.firstDay <= :last and a.lastDay >= :first"
                                    + " order by a.firstDay, p.sortKey",
                            AbsenceSummary.class)
                    .setParameter("persons", ids.subList(from, Math.min(from + CHUNK, ids.size())))
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .setMaxResults(MAX_LIST)
                    .getResultList());
        }
        return found;
    }
}
