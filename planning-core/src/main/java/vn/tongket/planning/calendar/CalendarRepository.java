package vn.tongket.planning.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.kernel.BusinessException;

/** Store of the calendar's special days. */
@ApplicationScoped
class CalendarRepository {

    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(SpecialDay day) {
        entityManager.persist(day);
        entityManager.flush();
    }

    boolean taken(LocalDate day) {
        return entityManager.find(SpecialDay.class, day) != null;
    }

    SpecialDay get(LocalDate day) {
        SpecialDay found = entityManager.find(SpecialDay.class, day);
        if (found == null) {
            throw new BusinessException(CalendarError.DAY_NOT_FOUND, day);
        }
        return found;
    }

    void remove(SpecialDay day) {
        entityManager.remove(day);
    }

    List<SpecialDaySummary> between(LocalDate from, LocalDate to) {
        return entityManager
                .createQuery("""
                        select new vn.tongket.planning.calendar.SpecialDaySummary(
                            d.day, d.version, d.occasion, d.name, d.source)
                        from SpecialDay d where d.day between :from and :to order by d.day""", SpecialDaySummary.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultList();
    }
}
