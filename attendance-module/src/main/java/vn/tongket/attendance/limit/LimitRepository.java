package vn.tongket.attendance.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.kernel.BusinessException;

/** Store of the limits. */
@ApplicationScoped
class LimitRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(SeatLimit limit) {
        entityManager.persist(limit);
    }

    SeatLimit get(String id) {
        SeatLimit limit = entityManager.find(SeatLimit.class, id);
        if (limit == null) {
            throw new BusinessException(HallError.LIMIT_NOT_FOUND);
        }
        return limit;
    }

    void remove(SeatLimit limit) {
        entityManager.remove(limit);
    }

    List<LimitSummary> list() {
        return entityManager
                .createQuery("select l from SeatLimit l order by l.validFrom desc, l.id", SeatLimit.class)
                .getResultStream()
                .map(SeatLimit::summary)
                .toList();
    }

    List<LimitEntry> inForce(LocalDate day) {
        return entityManager
                .createQuery(
                        "select l from SeatLimit l where l.validFrom <= :day and (l.validTo is null or l.validTo >= :day)"
                                + " order by l.validFrom, l.id",
                        SeatLimit.class)
                .setParameter("day", day)
                .getResultStream()
                .map(limit -> limit.summary().entry())
                .toList();
    }
}
